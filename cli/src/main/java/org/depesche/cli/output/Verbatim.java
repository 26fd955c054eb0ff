package org.depesche.cli.output;

import org.depesche.core.pipeline.Extraction;

/** A document whose parts come as they are. */
public record Verbatim() implements Report {

    @Override
    public String article(Extraction extraction) {
        throw new UnsupportedOperationException("the parts of this document are not made of extractions");
    }
}
