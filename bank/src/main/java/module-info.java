/** The quote bank: quotes of many articles in a database, SQLite or PostgreSQL. */
module org.depesche.bank {
    requires transitive org.depesche.core;
    requires com.fasterxml.jackson.databind;
    requires java.sql;
    requires static org.jspecify;

    exports org.depesche.bank;

    uses java.sql.Driver;
}
