package org.depesche.cli.pretty;

import java.util.List;
import org.depesche.cli.output.Report;
import org.depesche.core.pipeline.Extraction;

/**
 * The report that a person reads in a terminal: which article this is, who said what, who and what it is about, when, where it comes from,
 * and what could not be done. Nothing that an article holds can steer the terminal.
 *
 * @param width the columns of a line
 * @param isColoured whether colour may be used
 */
public record PrettyReport(int width, boolean isColoured) implements Report {

    private static final List<Panel> PANELS = List.of(
            new HeadPanel(),
            new StructurePanel(),
            new QuotesPanel(),
            new EntitiesPanel(),
            new DatesPanel(),
            new ExtensionsPanel(),
            new ProvenancePanel(),
            new FailuresPanel());

    @Override
    public String article(Extraction extraction) {
        Page page = new Page(width, isColoured);
        for (Panel panel : PANELS) {
            panel.write(extraction, page);
        }
        return page.toString();
    }

    @Override
    public String separator() {
        return "\n\n";
    }
}
