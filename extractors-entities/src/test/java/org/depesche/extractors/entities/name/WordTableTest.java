package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        long phrase = WordTable.phrase(WordHash.of("Rotes"), WordHash.of("Kreuz"));
        WordTable table = WordTable.of(
                Map.of("Haus", 7, "Anna", 9),
                Map.of("Haus", 3),
                Map.of("Anna", WordTable.GIVEN_FEMALE),
                Map.of(phrase, WordTable.ORGANIZATION),
                new short[10]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        WordTable read = WordTable.read(new ModelInput(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(WordTable.cluster(read.value(WordHash.of("Haus")))).isEqualTo(7);
        assertThat(WordTable.flags(read.value(WordHash.of("Anna")))).isEqualTo(WordTable.GIVEN_FEMALE);
        assertThat(WordTable.flags(read.value(phrase))).isEqualTo(WordTable.ORGANIZATION);
        assertThat(read.value(WordHash.of("Kreuz"))).isZero();
        assertThat(read.row(WordHash.of("Haus"))).isEqualTo(3);
        assertThat(read.row(WordHash.of("Anna"))).isZero();
    }

    @Test
    void listsHaveATypeWhereTheyAgree() {
        assertThat(WordTable.listedType(WordTable.CITY | WordTable.PLACE)).isEqualTo(1);
        assertThat(WordTable.listedType(WordTable.CLUB)).isEqualTo(2);
        assertThat(WordTable.listedType(WordTable.SURNAME | WordTable.GIVEN_MALE))
                .isZero();
        assertThat(WordTable.listedType(WordTable.CITY | WordTable.SURNAME)).isEqualTo(-1);
        assertThat(WordTable.listedType(WordTable.PARTICLE | WordTable.PHRASE_START))
                .isEqualTo(-1);
    }
}
