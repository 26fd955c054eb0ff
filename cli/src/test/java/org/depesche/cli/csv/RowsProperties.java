package org.depesche.cli.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowsProperties {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars(',', ';', '"', '\'', '\n', '\r', '\t', ' ', '=', '-', 'a', 'Ä', '\u2028', '\u202e')
                .ofMaxLength(8);
        return cells.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<List<Cell>> cells(List<List<String>> table) {
        return table.stream()
                .map(row -> row.stream().map(value -> new Cell(value, true)).toList())
                .toList();
    }

    static List<List<String>> read(String csv) throws IOException {
        try (MappingIterator<List<String>> rows = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(csv)) {
            return rows.readAll();
        }
    }

    @Property(tries = 500)
    void comeBackAsTheyWere(@ForAll("tables") List<List<String>> table) throws IOException {
        String csv = new Rows(true).write(cells(table));

        assertThat(read(csv)).isEqualTo(table);
    }

    @Property(tries = 500)
    void holdNoCellThatASpreadsheetRuns(@ForAll("tables") List<List<String>> table) throws IOException {
        String csv = new Rows(false).write(cells(table));

        assertThat(read(csv))
                .allSatisfy(row ->
                        assertThat(row).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\\-\\t\\r\\n].*")));
    }

    @Example
    void leaveNumbersAlone() {
        assertThat(new Rows(false).write(List.of(List.of(new Cell("-12.5", false), new Cell("-12.5", true)))))
                .isEqualTo("-12.5,'-12.5\r\n");
    }
}
