package org.depesche.cli.bank;

import org.depesche.core.article.Labelled;

/** How found quotes are written. */
public enum FoundFormat implements Labelled {
    /** For people. */
    PRETTY,
    /** A list of objects. */
    JSON,
    /** An object a line. */
    JSONL,
    /** A table with a head. */
    CSV
}
