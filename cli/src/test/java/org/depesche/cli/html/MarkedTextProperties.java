package org.depesche.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.article.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class MarkedTextProperties {

    private static final String TEXT = "Der Deich <b>hält</b>, & »das« Wasser 'steigt' \"weiter\"; niemand geht fort.";

    /** Where one stretch ends and the next begins. */
    private static final int MIDDLE = 30;

    private static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, TEXT.length()),
                        Arbitraries.integers().between(0, TEXT.length()))
                .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<List<Span>> pieces = spans().list().ofMinSize(1).ofMaxSize(3).map(MarkedTextProperties::apart);
        return Combinators.combine(pieces, Arbitraries.of(Layer.values()))
                .as((spans, layer) -> new Mark("", Mark.Role.FINDING, layer, "s", spans, "", 0))
                .list()
                .ofMaxSize(12)
                .map(marks -> {
                    List<Mark> named = new ArrayList<>();
                    for (Mark mark : marks) {
                        String key = "k" + named.size();
                        named.add(new Mark(key, mark.role(), mark.layer(), mark.style(), mark.spans(), key + "-d", 0));
                    }
                    return named;
                });
    }

    private static List<Span> apart(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        spans.stream().sorted().forEach(span -> {
            if (kept.isEmpty() || span.start() >= kept.get(kept.size() - 1).end()) {
                kept.add(span);
            }
        });
        return kept;
    }

    private static Document written(List<Mark> marks) {
        Markup page = new Markup().html("<pre>");
        MarkedText text = new MarkedText(TEXT, marks, page);
        text.write(new Span(0, MIDDLE));
        page.html("</pre><pre>");
        text.write(new Span(MIDDLE, TEXT.length()));
        return Jsoup.parse(page.html("</pre>").toString());
    }

    @Property(tries = 500)
    void keepsTheTextWhateverIsMarked(@ForAll("marks") List<Mark> marks) {
        assertThat(written(marks).select("pre").stream().map(Element::wholeText).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Property(tries = 500)
    void marksExactlyTheWordsOfEachFinding(@ForAll("marks") List<Mark> marks) {
        Document page = written(marks);

        assertThat(marks)
                .allSatisfy(mark -> assertThat(page.select("mark[data-m=" + mark.key() + "]").stream()
                                .map(Element::wholeText)
                                .collect(Collectors.joining()))
                        .isEqualTo(
                                mark.spans().stream().map(span -> span.in(TEXT)).collect(Collectors.joining())));
    }

    @Property(tries = 200)
    void givesTheFirstPieceTheIdAndTheKeyboardAStop(@ForAll("marks") List<Mark> marks) {
        Document page = written(marks);
        Set<String> seen = new HashSet<>();

        assertThat(page.select("mark"))
                .allSatisfy(piece -> assertThat(piece.hasAttr("id") && piece.hasAttr("tabindex"))
                        .isEqualTo(seen.add(piece.attr("data-m"))));
    }

    @Property(tries = 200)
    void givesTheSameMarkupEveryTime(@ForAll("marks") List<Mark> marks) {
        assertThat(written(marks).html()).isEqualTo(written(marks).html());
    }

    @Example
    void nestsNoDeeperThanBrowsersFollow() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            marks.add(new Mark("k" + i, Mark.Role.FINDING, Layer.EXTENSIONS, "x", List.of(new Span(i % 7, 20)), "", 0));
        }

        Document page = written(marks);

        assertThat(page.select("mark"))
                .allSatisfy(mark -> assertThat(mark.parents()).hasSizeLessThan(60));
        assertThat(page.wholeText()).contains(TEXT.substring(0, MIDDLE));
    }
}
