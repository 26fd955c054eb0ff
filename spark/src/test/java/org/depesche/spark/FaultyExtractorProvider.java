package org.depesche.spark;

import java.util.List;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;

/** An extractor that marks the first word, and throws where an article holds <i>Stolperdraht</i>. */
public final class FaultyExtractorProvider implements ExtractorProvider {

    @Override
    public String name() {
        return "faulty";
    }

    @Override
    public Extractor<?> create(Settings settings) {
        return new Extractor<Extension>() {
            @Override
            public Class<Extension> produces() {
                return Extension.class;
            }

            @Override
            public List<Extension> extract(ExtractionContext context) {
                String text = context.article().text();
                if (text.contains("Stolperdraht")) {
                    throw new IllegalStateException("gestolpert");
                }
                int end = text.indexOf(' ');
                return end <= 0
                        ? List.of()
                        : List.of(new UntypedExtension(
                                "first-word", List.of(new Span(0, end)), java.util.Map.of("length", end)));
            }
        };
    }
}
