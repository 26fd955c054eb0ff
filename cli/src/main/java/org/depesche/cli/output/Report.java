package org.depesche.cli.output;

import org.depesche.core.pipeline.Extraction;

/** Turns extractions into a document. Immutable and thread safe: articles are written on many threads and put together on one. */
public interface Report extends Document {

    /**
     * Writes one article.
     *
     * @param extraction what was found in it
     * @return its part of the document, with a line break at the end where no separator may follow on the same line
     */
    String article(Extraction extraction);
}
