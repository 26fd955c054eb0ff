package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.jspecify.annotations.Nullable;

/** What plugins found, by kind. */
final class ExtensionsPanel implements Panel {

    @Override
    public void write(Extraction extraction, Page page) {
        Map<String, List<Extension>> byKind = new TreeMap<>();
        for (Extension extension : extraction.extensions()) {
            byKind.computeIfAbsent(extension.kind(), kind -> new ArrayList<>()).add(extension);
        }
        byKind.forEach((kind, extensions) -> {
            String heading = VisibleText.line(kind).replace('-', ' ').toUpperCase(Locale.ROOT);
            page.heading(heading, Integer.toString(extensions.size()));
            for (Extension extension : extensions) {
                StyledText line = new StyledText()
                        .add(
                                Style.STRONG,
                                Span.join(
                                        extension.spans(), extraction.article().text()));
                String fields = fields(UntypedExtension.of(extension).fields());
                page.paragraph(
                        1, 2, fields.isEmpty() ? line : line.literal("  ").add(fields));
            }
        });
    }

    private static String fields(Map<String, @Nullable Object> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining(", "));
    }
}
