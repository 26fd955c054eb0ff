package org.depesche.cli.csv;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * Rows as RFC 4180 writes them. A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line
 * break for a formula, and an article could bring one along; unless cells are to be exact, such words get an apostrophe before them.
 *
 * @param isExact whether cells are written as they are
 */
record Rows(boolean isExact) {

    private static final ObjectWriter CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writerFor(String[].class)
            .with(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    String header(List<String> columns) {
        return write(List.of(columns.stream().map(name -> new Cell(name, true)).toList()));
    }

    String write(List<List<Cell>> rows) {
        StringWriter text = new StringWriter();
        try (SequenceWriter writer = CSV.writeValues(text)) {
            for (List<Cell> row : rows) {
                writer.write(row.stream().map(this::written).toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail to be written", e);
        }
        return text.toString();
    }

    private String written(Cell cell) {
        String value = cell.value();
        boolean isFormula =
                !isExact && cell.isText() && !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return isFormula ? "'" + value : value;
    }
}
