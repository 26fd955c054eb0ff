package org.depesche.cli.pretty;

import org.depesche.core.pipeline.Extraction;

/** A part of the report. Stateless. */
interface Panel {

    /** Writes the part; nothing where there is nothing to say. */
    void write(Extraction extraction, Page page);
}
