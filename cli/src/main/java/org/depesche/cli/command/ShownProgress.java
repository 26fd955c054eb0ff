package org.depesche.cli.command;

import org.depesche.core.article.Labelled;

/** When to show progress. */
enum ShownProgress implements Labelled {
    /** On a screen that does not show the results. */
    AUTO,
    /** Not at all. */
    NEVER
}
