/** An application that uses Depesche: the extractors are found as services, on the class path as on the module path. */
module org.example.embedding {
    requires org.depesche.core;
}
