package org.depesche.cli.output;

import org.depesche.core.article.Labelled;

/** The forms in which an extraction can be written. */
public enum OutputFormat implements Labelled {
    /** For a person, in a terminal. */
    PRETTY("txt"),
    /** Indented JSON: an object for one article, an array for several. */
    JSON("json"),
    /** JSON, one article a line. */
    JSONL("jsonl"),
    /** JSON-LD: a graph for one article, an array of graphs for several. */
    JSONLD("jsonld"),
    /** A page for an article, and an index over a folder of them. */
    HTML("html"),
    /** Tables: comma-separated values (RFC 4180). */
    CSV("csv");

    private final String ending;

    OutputFormat(String ending) {
        this.ending = ending;
    }

    /**
     * The ending of files in this format.
     *
     * @return the ending without a dot
     */
    public String ending() {
        return ending;
    }
}
