package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wir haben|Wir haben Zeit|2",
                "wir sind|Wir haben Zeit|-1",
                "[und] wir haben|Wir haben Zeit|2",
                "[und] wir haben|Und wir haben Zeit|3",
                "wir * zeit|Wir haben ja noch viel Zeit übrig|6",
                "wir * zeit|Wir haben nichts|-1",
                "korr~ :|Korrektur: Der Name|2",
                "stand #|Stand 28. April|2",
                "stand +|Stand heute|2",
                "so arbeitet die redaktion|„So arbeitet“ die Redaktion|6"
            })
    void matchesFromItsFirstWord(String pattern, String text, int end) {
        Vocabulary vocabulary = new Vocabulary();
        PhrasePattern phrase = new PhrasePattern(pattern.replace("/", "|"), vocabulary);
        Tokens tokens = Tokens.of(text, vocabulary);
        int from = tokens.sign(0) == Tokens.MARK ? 1 : 0;

        assertThat(phrase.match(tokens, from, tokens.size(), vocabulary)).isEqualTo(end);
    }

    @Test
    void alternativesAndMarksInside() {
        Vocabulary vocabulary = new Vocabulary();
        PhrasePattern phrase = new PhrasePattern("artikel|text wurde [nicht] geprüft", vocabulary);

        assertThat(match(phrase, "Text wurde geprüft", vocabulary)).isEqualTo(3);
        assertThat(match(phrase, "Artikel wurde nicht geprüft", vocabulary)).isEqualTo(4);
        assertThat(match(phrase, "Bild wurde geprüft", vocabulary)).isEqualTo(-1);
    }

    @Test
    void aPatternNeedsWordsButNotTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhrasePattern("wort ".repeat(70).strip(), new Vocabulary()));
    }

    private static int match(PhrasePattern phrase, String text, Vocabulary vocabulary) {
        Tokens tokens = Tokens.of(text, vocabulary);
        return phrase.match(tokens, 0, tokens.size(), vocabulary);
    }
}
