package org.depesche.cli.output;

/** What stands around and between the parts of a document. */
public interface Document {

    /**
     * What stands before the first part.
     *
     * @return the beginning of the document
     */
    default String opening() {
        return "";
    }

    /**
     * What stands between two parts.
     *
     * @return the separator
     */
    default String separator() {
        return "";
    }

    /**
     * What stands after the last part.
     *
     * @return the end of the document
     */
    default String closing() {
        return "";
    }
}
