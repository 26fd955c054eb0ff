package org.depesche.extractors.entities.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowIndexTest {

    private static final String TOWNS = """
            # what it is
            Neustadt\tDE\t53\tNeustadt an der Weinstraße|Neustadt (Weinstraße)
            Łódź\tPL\t670\tLodz|Lodsch
            Neustadt\tCH\t5\t
            Lodz\tXX\t1""";

    private final RowIndex towns = RowIndex.of(TOWNS, 3);

    @Test
    void aRowIsFoundByItsFirstColumn() {
        assertThat(towns.find("Łódź")).containsExactly("Łódź", "PL", "670", "Lodz|Lodsch");
    }

    @Test
    void aRowIsFoundByEachFurtherName() {
        assertThat(towns.find("Lodsch")).startsWith("Łódź", "PL");
        assertThat(towns.find("Neustadt (Weinstraße)")).startsWith("Neustadt", "DE");
    }

    @Test
    void allRowsWithANameComeInTheOrderOfTheFile() {
        assertThat(towns.all("Neustadt")).extracting(row -> row[1]).containsExactly("DE", "CH");
        assertThat(towns.all("Lodz")).extracting(row -> row[1]).containsExactly("PL", "XX");
    }

    @Test
    void theFirstRowWithANameCounts() {
        assertThat(towns.find("Neustadt")).contains("DE");
    }

    @Test
    void aPartOfANameOrMoreThanOneFindsNothing() {
        assertThat(towns.find("Neu")).isNull();
        assertThat(towns.find("")).isNull();
        assertThat(towns.find("Neustadt\tDE")).isNull();
        assertThat(towns.find("Lodz|Lodsch")).isNull();
        assertThat(towns.find("# what it is")).isNull();
        assertThat(towns.all("DE")).isEmpty();
    }

    @Test
    void furtherNamesAreReadOnlyWhereAColumnOfThemIsNamed() {
        assertThat(RowIndex.of(TOWNS, 0).find("Lodsch")).isNull();
        assertThat(RowIndex.of(TOWNS, 0).find("Lodz")).contains("XX");
    }

    @Test
    void anEmptyFileHasNoRows() {
        assertThat(RowIndex.of("", 3).find("Neustadt")).isNull();
    }
}
