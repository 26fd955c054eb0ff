package org.depesche.cli.pretty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Addressee;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Cue;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Passage;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Role;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.junit.jupiter.api.Test;

class PrettyReportTest {

    private static final String HEADLINE = "Fähre nach Neuwerk fällt aus";

    private static final String TEXT = HEADLINE
            + "\n\nCuxhaven (AFP) - »Bei diesem Wind fährt niemand«, sagte Kapitänin Swantje Rieken am Dienstag. Auch am"
            + " Mittwoch bleibe das Schiff im Hafen, so Rieken gegenüber dem Sender Küstenwelle, die Prognose sei »lausig«,"
            + " und über die Gründe habe man die Reederei Nordlicht in allen Einzelheiten unterrichtet. Ein Sprecher teilte"
            + " dem Landkreis mit, dass Fahrkarten gültig bleiben. »Immerhin.«\n\n© AFP\n\nLesen Sie auch: Ein Leuchtturm"
            + " zieht um";

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static List<Span> of(String... words) {
        return java.util.Arrays.stream(words).map(PrettyReportTest::at).toList();
    }

    private static Mention mention(String words) {
        return new Mention(at(words), Mention.Form.NAME);
    }

    private static Speaker rieken(String words) {
        return new Speaker(of(words), "e1", Speaker.Kind.NAMED);
    }

    private static List<Annotation> findings() {
        return List.of(
                Quote.builder("q1", Quote.Form.DIRECT, of("»Bei diesem Wind fährt niemand«"))
                        .cue(new Cue(of("sagte"), "sagen"))
                        .speaker(rieken("Kapitänin Swantje Rieken"))
                        .medium(Quote.Medium.SPEECH)
                        .build(),
                Quote.builder(
                                "q2",
                                Quote.Form.INDIRECT,
                                of(
                                        "Auch am Mittwoch bleibe das Schiff im Hafen",
                                        "die Prognose sei »lausig«, und über die Gründe habe man die Reederei Nordlicht in"
                                                + " allen Einzelheiten unterrichtet"))
                        .cue(new Cue(of("so"), "so"))
                        .speaker(rieken("Rieken gegenüber").withEntity("e1"))
                        .addressee(new Addressee(of("dem Sender Küstenwelle"), null))
                        .continues("q1")
                        .build(),
                Quote.builder("q3", Quote.Form.DIRECT, of("»lausig«"))
                        .speaker(rieken("Rieken gegenüber"))
                        .within("q2")
                        .build(),
                Quote.builder("q4", Quote.Form.INDIRECT, of("dass Fahrkarten gültig bleiben"))
                        .cue(new Cue(of("teilte", "mit"), "mitteilen"))
                        .speaker(new Speaker(of("Ein Sprecher"), null, Speaker.Kind.UNNAMED))
                        .medium(Quote.Medium.WRITING)
                        .venue(Passage.of(at("im Hafen")))
                        .build(),
                Quote.builder("q5", Quote.Form.DIRECT, of("»Immerhin.«")).build(),
                Entity.builder("e1", Entity.Type.PERSON, "Swantje Rieken")
                        .mention(mention("Swantje Rieken"))
                        .mention(mention("Rieken gegenüber"))
                        .role(new Role("Kapitänin", null, at("Kapitänin")))
                        .role(new Role("Sprecherin", "Reederei Nordlicht", null))
                        .country("DE")
                        .build(),
                Entity.builder("e2", Entity.Type.PLACE, "Neuwerk")
                        .mention(mention("Neuwerk"))
                        .build(),
                Entity.builder("e3", Entity.Type.PLACE, "Cuxhaven")
                        .mention(mention("Cuxhaven"))
                        .country("DE")
                        .build(),
                new TimeExpression(
                        at("am Dienstag"), TimeExpression.Kind.DATE, "2026-10-20", null, 1, List.of("weekday")),
                new TimeExpression(
                        at("am Mittwoch"),
                        TimeExpression.Kind.DATE,
                        "2026-10-21",
                        TimeExpression.Modifier.APPROX,
                        1,
                        List.of("weekday")),
                signal(
                        ProvenanceSignal.Kind.TEASER,
                        "Lesen Sie auch: Ein Leuchtturm zieht um",
                        new ProvenanceDetail.None()),
                new ProvenanceSignal(
                        ProvenanceSignal.Kind.AGENCY_CREDIT,
                        new Evidence.InText(at("© AFP")),
                        ProvenanceSignal.Scope.TEXT,
                        List.of(new Agency("afp", "Agence France-Presse")),
                        new ProvenanceDetail.None(),
                        1,
                        List.of("last-block")),
                signal(
                        ProvenanceSignal.Kind.DATELINE,
                        "Cuxhaven (AFP)",
                        new ProvenanceDetail.Dateline(List.of("Cuxhaven"))),
                new ProvenanceSignal(
                        ProvenanceSignal.Kind.TRUST_MARK,
                        new Evidence.InMetadata(new MetadataField("link:trust", "https://mark.example/jti")),
                        null,
                        List.of(),
                        new ProvenanceDetail.TrustMark("jti", null),
                        1,
                        List.of("link")),
                new UntypedExtension("ship-name", of("das Schiff"), Map.of("imo", 9_123_456)));
    }

    private static ProvenanceSignal signal(ProvenanceSignal.Kind kind, String words, ProvenanceDetail detail) {
        return new ProvenanceSignal(kind, new Evidence.InText(at(words)), null, List.of(), detail, 1, List.of("rule"));
    }

    private static Extraction extraction() {
        Article article = Article.builder()
                .id("faehre.txt")
                .text(TEXT)
                .language("de")
                .publisher("Küstenblatt")
                .published(Moment.parse("2026-10-20T16:40:00+02:00"))
                .author("Uta Frerichs")
                .section(new Section(SectionKind.HEADLINE, at(HEADLINE)))
                .section(new Section(SectionKind.PARAGRAPH, new Span(HEADLINE.length() + 2, TEXT.indexOf("\n\n©"))))
                .section(new Section(SectionKind.CREDIT, at("© AFP")))
                .section(new Section(SectionKind.TEASER, at("Lesen Sie auch: Ein Leuchtturm zieht um")))
                .build();
        return Extraction.of(
                article,
                findings(),
                List.of(new Failure("tides", Failure.Stage.EXTRACT, "IllegalStateException: low water", null)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = PrettyReportTest.class.getResourceAsStream("/pretty/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void showsAllThatWasFoundOnANarrowScreen() throws IOException {
        assertThat(new PrettyReport(72, false).article(extraction())).isEqualTo(golden("narrow.txt"));
    }

    @Test
    void showsAllThatWasFoundOnAWideScreen() throws IOException {
        assertThat(new PrettyReport(110, false).article(extraction())).isEqualTo(golden("wide.txt"));
    }

    @Test
    void saysTheSameInColour() throws IOException {
        String coloured = new PrettyReport(72, true).article(extraction());

        assertThat(coloured).contains("\u001b[1;36mSwantje Rieken\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(golden("narrow.txt"));
    }

    @Test
    void letsNothingInAnArticleSteerTheTerminal() {
        String evil = "\u001b]0;Titel\u0007\u001b[2J\u202eniemals\r\n";
        Article article = Article.builder()
                .id(evil)
                .text(evil)
                .publisher(evil)
                .author(evil)
                .url(evil)
                .section(Section.of(SectionKind.HEADLINE, 0, evil.length()))
                .build();
        List<Span> all = List.of(new Span(0, evil.length()));
        Extraction extraction = Extraction.of(
                article,
                List.of(
                        Quote.builder(evil, Quote.Form.DIRECT, all)
                                .cue(new Cue(all, evil))
                                .speaker(new Speaker(all, null, Speaker.Kind.NAMED))
                                .within(evil)
                                .build(),
                        Entity.builder("e", Entity.Type.PERSON, evil)
                                .mention(new Mention(all.get(0), Mention.Form.NAME))
                                .role(new Role(evil, evil, null))
                                .party(evil)
                                .build(),
                        new TimeExpression(all.get(0), TimeExpression.Kind.DATE, evil, null, 1, List.of()),
                        new ProvenanceSignal(
                                ProvenanceSignal.Kind.SPONSORED,
                                new Evidence.InMetadata(new MetadataField(evil, evil)),
                                null,
                                List.of(new Agency(evil, evil)),
                                new ProvenanceDetail.Sponsorship(evil),
                                1,
                                List.of()),
                        new UntypedExtension("evil", all, Map.of(evil, evil))),
                List.of(new Failure(evil, Failure.Stage.LOAD, evil, null)));

        String report = new PrettyReport(80, false).article(extraction);

        assertThat(report.codePoints()).noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202e);
    }

    @Test
    void isShortWhereNothingWasFound() {
        String report =
                new PrettyReport(40, false).article(Extraction.of(Article.of("Nur ein Satz."), List.of(), List.of()));

        assertThat(report).isEqualTo("Article\n" + "─".repeat(40) + "\n3 words\n");
    }
}
