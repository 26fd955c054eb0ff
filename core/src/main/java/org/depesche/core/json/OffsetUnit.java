package org.depesche.core.json;

import org.depesche.core.article.Labelled;

/** What offsets in JSON count. */
public enum OffsetUnit implements Labelled {
    /** UTF-16 code units, as Java and JavaScript count. */
    UTF16,
    /** Unicode code points, as Python and SQL count; a lone surrogate counts as one. */
    CODEPOINT
}
