package org.depesche.cli.pretty;

import org.depesche.cli.output.Report;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.core.pipeline.Extraction;

/**
 * The report that a person reads in a terminal.
 *
 * @param width the characters of a line
 * @param isColoured whether colour may be used
 */
public record PrettyReport(int width, boolean isColoured) implements Report {

    @Override
    public String article(Extraction extraction) {
        return VisibleText.line(extraction.article().id()) + "\n";
    }

    @Override
    public String separator() {
        return "\n";
    }
}
