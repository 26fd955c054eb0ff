package org.depesche.cli.pretty;

import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;

/** What could not be done. */
final class FailuresPanel implements Panel {

    @Override
    public void write(Extraction extraction, Page page) {
        if (extraction.failures().isEmpty()) {
            return;
        }
        page.heading("NOT DONE", "");
        for (Failure failure : extraction.failures()) {
            page.paragraph(
                    1,
                    2,
                    new StyledText()
                            .add(Style.WARNING, failure.extractor())
                            .literal(" (" + failure.stage().label() + "): ")
                            .add(failure.message()));
        }
    }
}
