package org.depesche.cli.cluster;

import org.depesche.core.article.Labelled;

/** The forms in which groups of articles can be written. */
public enum StoryFormat implements Labelled {
    /** For a person, in a terminal. */
    PRETTY,
    /** Indented JSON: an array of stories. */
    JSON,
    /** JSON, one story a line. */
    JSONL
}
