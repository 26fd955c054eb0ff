package org.depesche.extractors.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.annotation.Entity;

class HostileTextProperties {

    private static final String[] PIECES = {
        "Präsident",
        "Sprecher",
        "der",
        "des",
        "von",
        "für",
        "die",
        "Grüne",
        "Anna",
        "Anna-Lena",
        "Kern",
        "(",
        ")",
        "„",
        "“",
        "\"",
        ",",
        ".",
        "-",
        "Institut",
        "Firma",
        "Landgericht",
        "Köln",
        "US-",
        "US-Präsident",
        "er",
        "ihre",
        "Sie",
        "ist",
        "wird",
        "(SPD)",
        "van",
        "Van",
        "45-Jährige",
        "X",
        "A.",
        "'",
        "’s",
        "Bundesamtes",
        "\n",
        "\n\n",
        "ost-west",
        "isch",
        "Deutschen",
        "Air",
        "France-Pilot",
        "ödp-Chef",
        "\u00ad",
        "\ud83d",
        "é",
        "G7",
        "und",
        "Dr.",
        "Prof.",
        "Roten",
        "Kreuzes"
    };

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> glue = Arbitraries.of(" ", " ", " ", "", "  ");
        return pieces.flatMap(piece -> glue.map(blank -> piece + blank))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Property(tries = 600)
    void everyTextIsReadWithoutFailureAndAlwaysTheSame(@ForAll("texts") String text) {
        Reading reading = Reading.of(text);

        assertThat(reading.extraction().failures()).isEmpty();
        assertThat(reading.extraction().entities()).allSatisfy(entity -> {
            assertThat(entity.name()).isNotBlank();
            assertThat(entity.because()).isNotEmpty();
            assertThat(entity.mentions())
                    .allSatisfy(mention -> assertThat(mention.span().in(text)).isNotBlank());
        });
        List<Entity> again = Reading.of(text).extraction().entities();
        assertThat(again).isEqualTo(reading.extraction().entities());
    }
}
