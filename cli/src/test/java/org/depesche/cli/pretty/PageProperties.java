package org.depesche.cli.pretty;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PageProperties {

    @Property
    void noLineIsWiderThanThePageAndNoLetterIsLost(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @StringLength(max = 300)
                    String text,
            @ForAll @IntRange(min = 40, max = 90) int width) {
        Page page = new Page(width, false);
        page.paragraph(1, 3, new StyledText().add(text));

        assertThat(page.toString().lines()).allMatch(line -> line.length() <= width);
        assertThat(page.toString().replaceAll("\\s", "")).isEqualTo(text.replace(" ", ""));
    }

    @Property
    void colourChangesNothingButColour(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @StringLength(max = 200)
                    String text) {
        Page plain = new Page(50, false);
        plain.paragraph(new StyledText().add(text).literal(" ").add(Style.STRONG, text));
        Page coloured = new Page(50, true);
        coloured.paragraph(new StyledText().add(text).literal(" ").add(Style.STRONG, text));

        assertThat(coloured.toString().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.toString());
    }

    @Example
    void countsColumnsNotUnits() {
        Page page = new Page(40, false);
        page.paragraph(0, 0, new StyledText().add("漢字".repeat(15)));

        assertThat(page.toString().lines().map(String::length)).containsExactly(20, 10);
    }

    @Example
    void breaksAtBlanksAndHangsTheRest() {
        Page page = new Page(40, false);
        page.paragraph(1, 3, new StyledText().add("Der Bürgermeister sprach länger, als die Kapelle warten wollte."));

        assertThat(page.toString())
                .isEqualTo("  Der Bürgermeister sprach länger, als\n      die Kapelle warten wollte.\n");
    }
}
