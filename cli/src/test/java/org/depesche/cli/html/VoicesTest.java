package org.depesche.cli.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VoicesTest {

    private static final String TEXT =
            "Rieken sagte, man habe »viel zu lange« gewartet. Das Amt teilt mit: »Nein.« Niemand fragte: »Warum?«";

    private static List<Span> at(String words) {
        int start = TEXT.indexOf(words);
        return List.of(new Span(start, start + words.length()));
    }

    private static Voices voices(Annotation... findings) {
        Extraction extraction = Extraction.of(Article.of(TEXT), List.of(findings), List.of());
        return Voices.of(extraction, Words.of(TEXT));
    }

    private static final Entity RIEKEN = Entity.builder("e1", Entity.Type.PERSON, "Swantje Rieken")
            .mention(new Mention(at("Rieken").get(0), Mention.Form.NAME))
            .build();

    private static Quote.Builder quote(String id, Quote.Form form, String words) {
        return Quote.builder(id, form, at(words));
    }

    private static final Speaker BY_RIEKEN = new Speaker(at("Rieken"), "e1", Speaker.Kind.NAMED);
    private static final Speaker BY_OFFICE = new Speaker(at("Das Amt"), null, Speaker.Kind.UNNAMED);

    @Test
    void countsAWordOnceForTheInnermostQuote() {
        Voices voices = voices(
                RIEKEN,
                quote("q1", Quote.Form.INDIRECT, "man habe »viel zu lange« gewartet")
                        .speaker(BY_RIEKEN)
                        .build(),
                quote("q2", Quote.Form.DIRECT, "»viel zu lange«")
                        .speaker(BY_OFFICE)
                        .within("q1")
                        .build());

        assertThat(voices.words()).isEqualTo(6);
        assertThat(voices.shares()).extracting(VoiceShare::words).containsExactly(3, 3);
        assertThat(voices.byQuote().get(0).wordsByForm()).isEqualTo(Map.of(Quote.Form.INDIRECT, 3));
        assertThat(voices.byQuote().get(1).wordsByForm()).isEqualTo(Map.of(Quote.Form.DIRECT, 3));
    }

    @Test
    void putsTheOneWhoSaysMostFirstAndNobodyLast() {
        Voices voices = voices(
                RIEKEN,
                quote("q1", Quote.Form.DIRECT, "»Warum?«").build(),
                quote("q2", Quote.Form.DIRECT, "»Nein.«").speaker(BY_OFFICE).build(),
                quote("q3", Quote.Form.DIRECT, "»viel zu lange«")
                        .speaker(BY_RIEKEN)
                        .build());

        assertThat(voices.shares())
                .extracting(VoiceShare::name)
                .containsExactly("Swantje Rieken", "Das Amt", "nobody named");
        assertThat(voices.shares()).extracting(VoiceShare::number).containsExactly(1, 2, 3);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("Eins zwei", 2),
                arguments(" – ", 0),
                arguments("»Ja« – 3 Mal.", 3),
                arguments("a\u00a0b\nc", 3),
                arguments("😀", 0),
                arguments("", 0));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void countsRunsThatHoldALetterOrADigit(String text, int words) {
        assertThat(Words.of(text).count()).isEqualTo(words);
    }

    @Test
    void countsTheWordsOfASpanWithItsMarks() {
        assertThat(Words.of(TEXT).in(at("»viel zu lange«").get(0))).isEqualTo(3);
    }
}
