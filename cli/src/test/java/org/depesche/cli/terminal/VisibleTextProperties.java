package org.depesche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class VisibleTextProperties {

    @Property
    void holdsNothingThatATerminalObeysOrThatTurnsLetters(
            @ForAll @CharRange(from = '\0', to = '\uffff') @StringLength(max = 60) String text) {
        String visible = VisibleText.line(text);

        assertThat(visible.codePoints())
                .noneMatch(c -> Character.isISOControl(c)
                        || (c >= 0x202a && c <= 0x202e)
                        || (c >= 0x2066 && c <= 0x2069)
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Property
    void isTheSameWhenMadeVisibleAgain(
            @ForAll @CharRange(from = '\0', to = '\uffff') @StringLength(max = 60) String text) {
        String visible = VisibleText.line(text);

        assertThat(VisibleText.line(visible)).isEqualTo(visible);
    }

    @Example
    void keepsGermanPunctuationAndEmojiAsTheyAre() {
        String text = "»Öl«, sagte sie – „teuer“ … 👩‍🚒";

        assertThat(VisibleText.line(text)).isEqualTo(text);
    }

    @Example
    void showsEscapesAndBreaksNoLine() {
        assertThat(VisibleText.line(" rot\u001b[31m\n\tund\u00a0\u200bso\u007f "))
                .isEqualTo("rot␛[31m und so␡");
    }
}
