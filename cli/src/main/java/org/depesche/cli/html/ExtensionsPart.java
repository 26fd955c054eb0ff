package org.depesche.cli.html;

import java.util.List;
import java.util.Map;
import org.depesche.cli.wording.Excerpt;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.UntypedExtension;
import org.jspecify.annotations.Nullable;

/** What plugins found, by kind. */
final class ExtensionsPart implements Part {

    @Override
    public void write(Findings findings, Anchors anchors, Markup page) {
        List<Extension> extensions = findings.extraction().extensions();
        String kind = "";
        int number = 0;
        for (Extension extension : extensions) {
            if (!extension.kind().equals(kind)) {
                page.html(kind.isEmpty() ? "" : "</ul>\n</section>\n");
                kind = extension.kind();
                String id = "kind-" + kind;
                page.html("<section")
                        .attribute("aria-labelledby", id)
                        .html(">\n<h2")
                        .attribute("id", id);
                page.html("><span class=\"swatch x\">")
                        .isolated(heading(kind))
                        .html("</span></h2>\n<ul class=\"pairs\">\n");
            }
            write(extension, "x" + ++number, findings, anchors, page);
        }
        page.html(kind.isEmpty() ? "" : "</ul>\n</section>\n");
    }

    private static String heading(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
    }

    private static void write(Extension extension, String key, Findings findings, Anchors anchors, Markup page) {
        page.html("<li id=\"" + key + "-e\" tabindex=\"-1\">");
        anchors.begin(key, "", page);
        findings.foreign(Excerpt.of(extension.spans(), findings.text()), page);
        anchors.end(key, page);
        page.html("<div class=\"detail shown\" id=\"" + key + "-d\"><p class=\"what\"><b>")
                .isolated(heading(extension.kind()));
        page.html("</b></p><dl>");
        for (Map.Entry<String, @Nullable Object> field :
                UntypedExtension.of(extension).fields().entrySet()) {
            page.html("<div><dt>").isolated(field.getKey()).html("</dt><dd>");
            page.isolated(String.valueOf(field.getValue())).html("</dd></div>");
        }
        page.html("</dl></div></li>\n");
    }
}
