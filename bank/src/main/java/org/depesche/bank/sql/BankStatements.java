package org.depesche.bank.sql;

import java.util.Collections;
import java.util.List;

/** Statements and columns that are the same in all dialects. */
public final class BankStatements {

    /** The columns of a quote, in the order in which they are written. */
    public static final List<String> QUOTE_COLUMNS = List.of(
            "number",
            "article",
            "outlet",
            "id",
            "form",
            "medium",
            "text",
            "spans",
            "cue",
            "cue_lemma",
            "speaker",
            "speaker_kind",
            "entity",
            "entity_name",
            "entity_words",
            "entity_type",
            "wikidata",
            "confidence",
            "because");

    /** The columns of a quote that is found, with those of its article. */
    public static final String FOUND_COLUMNS =
            "q.id, q.form, q.medium, q.text, q.spans, q.cue, q.cue_lemma, q.speaker, q.speaker_kind, q.entity, q.entity_name,"
                    + " q.entity_type, q.wikidata, q.confidence, q.because, a.number, a.id, a.url, o.name, a.language, a.published";

    private BankStatements() {}

    static String insertQuote(String furtherColumns, String furtherValues) {
        return "INSERT INTO quote (" + String.join(", ", QUOTE_COLUMNS) + furtherColumns + ") VALUES ("
                + marks(QUOTE_COLUMNS.size()) + furtherValues + ")";
    }

    /**
     * Question marks.
     *
     * @param count how many
     * @return the marks with commas between them
     */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
