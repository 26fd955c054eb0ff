package org.depesche.extractors.quotes.lexicon;

import java.util.List;
import org.depesche.core.article.Labelled;

/** The tables of the lexicon: a name, which a user's file puts before a row, a file and its columns. */
enum Table implements Labelled {
    VERB("cue-verbs.tsv", "verb", "reflexive", "words", "content", "sure", "summary", "summary-sure", "medium"),
    NOUN("cue-nouns.tsv", "noun", "content", "sure", "medium"),
    ADJECTIVE("cue-adjectives.tsv", "adjective", "medium", "sure"),
    PARTICLE("cue-particles.tsv", "word", "class", "place", "sure", "medium", "lemma"),
    SOURCE("source-nouns.tsv", "noun", "medium", "sure"),
    HEARSAY("hearsay-nouns.tsv", "noun"),
    SPEAKER("speaker-nouns.tsv", "noun", "kind", "medium"),
    MARK_HEAD("mark-heads.tsv", "noun", "kind"),
    VENUE("venue-nouns.tsv", "noun", "medium"),
    VERB_CLASS("verb-classes.tsv", "verb", "classes"),
    TURN("turn-labels.tsv", "label", "turn"),
    CONFIDENCE("confidence.tsv", "form", "prior", "confidence");

    final String file;

    private final List<String> columns;

    Table(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    /** What tells a row from the others of this table: the word, with what else it depends on. */
    String key(Row row) {
        String word = row.text(columns.get(0));
        return switch (this) {
            case VERB -> word + '\t' + row.text("reflexive") + '\t' + row.text("words");
            case CONFIDENCE -> word + '\t' + row.text("prior");
            case NOUN, ADJECTIVE, PARTICLE, SOURCE, HEARSAY, SPEAKER, MARK_HEAD, VENUE, VERB_CLASS, TURN -> word;
        };
    }

    /** A row of this table from the cells of a line, of which the first {@code skipped} are not columns. */
    Row row(String origin, String[] cells, int skipped) {
        if (cells.length - skipped != columns.size()) {
            throw new LexiconException(origin + ": " + (cells.length - skipped) + " columns, expected " + columns.size()
                    + " (" + String.join(", ", columns) + ")");
        }
        return new Row(origin, columns, List.of(cells).subList(skipped, cells.length));
    }
}
