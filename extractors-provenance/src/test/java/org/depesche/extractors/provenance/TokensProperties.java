package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TokensProperties {

    @Property
    void tokensAreInOrderAndLeaveOutOnlyBlankSpace(@ForAll String text) {
        Tokens tokens = Tokens.of(text, new Vocabulary());
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(at);
            assertThat(text.substring(at, tokens.start(i)).codePoints())
                    .allMatch(c -> c <= ' '
                            || c == 0xad
                            || c == 0x200b
                            || c == 0x85
                            || Character.isWhitespace(c)
                            || Character.isSpaceChar(c));
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            at = tokens.end(i);
        }
        assertThat(text.substring(at).strip().codePoints().filter(c -> c > ' '))
                .allMatch(c ->
                        c == 0xad || c == 0x200b || c == 0x85 || Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    @Property
    void noTokenCutsASurrogatePair(@ForAll String text) {
        Tokens tokens = Tokens.of(text, new Vocabulary());
        for (int i = 0; i < tokens.size(); i++) {
            int end = tokens.end(i);
            boolean isCut = end < text.length()
                    && Character.isHighSurrogate(text.charAt(end - 1))
                    && Character.isLowSurrogate(text.charAt(end));

            assertThat(isCut).isFalse();
        }
    }

    @Property
    void theTokenAtAnOffsetIsTheFirstThatStartsThere(@ForAll String text) {
        Tokens tokens = Tokens.of(text, new Vocabulary());
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
        }
        assertThat(tokens.at(text.length())).isEqualTo(tokens.size());
    }

    @Property
    void whatWasReadBeforeMakesNoDifference(@ForAll List<String> texts) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("a");
        Tokens.Reader reader = new Tokens.Reader();
        Tokens before = Tokens.of("", vocabulary);
        for (String text : texts) {
            before.clear();
            before = reader.read(text, vocabulary);
            assertThat(columns(before)).isEqualTo(columns(Tokens.of(text, vocabulary)));
        }
    }

    @Example
    void clearedTokensTellNothingOfTheTextThatTookTheirRoom() {
        Tokens.Reader reader = new Tokens.Reader();
        Tokens first = reader.read("Ada Muster", new Vocabulary());
        first.clear();
        reader.read("Ben Beispiel", new Vocabulary());

        assertThat(first.size()).isZero();
        assertThatThrownBy(() -> first.start(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Example
    void aTextThatIsLongerThanMostIsReadLikeAnyOther() {
        Tokens.Reader reader = new Tokens.Reader();
        Vocabulary vocabulary = new Vocabulary();
        String longText = "a 1 ".repeat(100_000);

        assertThat(columns(reader.read(longText, vocabulary))).isEqualTo(columns(Tokens.of(longText, vocabulary)));
        assertThat(columns(reader.read("Ada", vocabulary))).isEqualTo(columns(Tokens.of("Ada", vocabulary)));
    }

    private static List<List<Integer>> columns(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> List.of(
                        tokens.start(i),
                        tokens.end(i),
                        tokens.word(i),
                        (int) tokens.sign(i),
                        tokens.isSpaceBefore(i) ? 1 : 0,
                        tokens.isLineBefore(i) ? 1 : 0))
                .toList();
    }
}
