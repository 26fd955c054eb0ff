package org.depesche.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.fixture.HostileStrings;

class MessageLineProperties {

    @Property
    void isOneLineWithoutControlCharactersAndTheSameWhenDoneTwice(@ForAll("texts") String text) {
        String line = MessageLine.of(text);

        assertThat(line.lines().count()).isLessThanOrEqualTo(1);
        assertThat(line.chars()).noneMatch(Character::isISOControl);
        assertThat(line).doesNotContain("\u202e").hasSizeLessThanOrEqualTo(4000);
        assertThat(MessageLine.of(line)).isEqualTo(line);
    }

    @Example
    void cutsLongTextsBetweenCharacters() {
        String line = MessageLine.of("x" + "😀".repeat(5000));

        assertThat(line).hasSizeBetween(3999, 4000).endsWith("😀…");
        assertThat(MessageLine.of(line)).isEqualTo(line);
    }

    @Example
    void namesWhatWasThrown() {
        assertThat(MessageLine.of(new IllegalStateException("erst\nzweit")))
                .isEqualTo("IllegalStateException: erst zweit");
        assertThat(MessageLine.of(new StackOverflowError())).isEqualTo("StackOverflowError");
        assertThat(MessageLine.of(new RuntimeException() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public String getMessage() {
                        throw new UnsupportedOperationException("no message for you");
                    }
                }))
                .startsWith("MessageLineProperties$");
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileStrings.any().list().ofMaxSize(200).map(parts -> String.join("\n", parts));
    }
}
