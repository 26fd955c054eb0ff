package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

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
}
