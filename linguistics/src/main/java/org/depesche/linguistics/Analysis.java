package org.depesche.linguistics;

import java.util.Locale;
import java.util.Objects;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.extractor.ExtractionContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words of a text: the entrance to its tokens, sentences, quotation marks, clauses, verb groups and noun phrases.
 *
 * <p>An extractor asks for the one of its article with {@link #of(ExtractionContext)}. For a language without a pack there are tokens,
 * sentences and marks, while parts of speech are {@link PartOfSpeech#X} and there are no clauses, verb groups and noun phrases:
 * {@link #wordFormsKnown} tells. Immutable and thread safe.
 */
public final class Analysis {

    private final String language;
    private final String text;
    private final boolean wordFormsKnown;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Marks marks;
    private final Clauses clauses;
    private final VerbGroups verbGroups;
    private final NounPhrases nounPhrases;

    /**
     * Puts an analysis together; for language packs.
     *
     * @param language primary language subtag, {@code und} where it is not known
     * @param text the text
     * @param wordFormsKnown whether parts of speech and all that stands on them are given
     * @param tokens tokens of the text
     * @param sentences sentences of the text
     * @param marks pairs of quotation marks
     * @param clauses clauses
     * @param verbGroups verb groups
     * @param nounPhrases noun phrases
     */
    public Analysis(
            String language,
            String text,
            boolean wordFormsKnown,
            Tokens tokens,
            Sentences sentences,
            Marks marks,
            Clauses clauses,
            VerbGroups verbGroups,
            NounPhrases nounPhrases) {
        this.language = Objects.requireNonNull(language, "language");
        this.text = Objects.requireNonNull(text, "text");
        this.wordFormsKnown = wordFormsKnown;
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.sentences = Objects.requireNonNull(sentences, "sentences");
        this.marks = Objects.requireNonNull(marks, "marks");
        this.clauses = Objects.requireNonNull(clauses, "clauses");
        this.verbGroups = Objects.requireNonNull(verbGroups, "verbGroups");
        this.nounPhrases = Objects.requireNonNull(nounPhrases, "nounPhrases");
    }

    /**
     * The analysis of the article that an extractor was given, computed once and shared.
     *
     * @param context the context of the extractor
     * @return the analysis
     * @throws org.depesche.core.extractor.AnalysisUnavailableException if the analysis failed
     */
    public static Analysis of(ExtractionContext context) {
        return context.analysis(Analysis.class);
    }

    /**
     * Analyses an article; the borders of its sections are borders of sentences.
     *
     * @param article the article
     * @return its analysis, by the language that the article names
     */
    public static Analysis of(Article article) {
        int[] borders = new int[article.sections().size() * 2];
        int size = 0;
        for (Section section : article.sections()) {
            borders[size++] = section.span().start();
            borders[size++] = section.span().end();
        }
        return LanguagePacks.analyze(article.text(), borders, primary(article.language()));
    }

    /**
     * Analyses a text, in which line breaks are borders of paragraphs.
     *
     * @param text any text
     * @param language a BCP 47 tag, or null where it is not known
     * @return its analysis
     */
    public static Analysis of(String text, @Nullable String language) {
        return LanguagePacks.analyze(text, new int[0], primary(language));
    }

    private static String primary(@Nullable String language) {
        return language == null ? "und" : Locale.forLanguageTag(language).getLanguage();
    }

    /**
     * The language of the analysis.
     *
     * @return the primary language subtag of BCP 47, {@code und} where it is not known
     */
    public String language() {
        return language;
    }

    /**
     * The text that offsets point into.
     *
     * @return the text of the article, as it came
     */
    public String text() {
        return text;
    }

    /**
     * Whether the words of the language are known: parts of speech, base forms, clauses, verb groups, noun phrases.
     *
     * @return false for a language without a pack
     */
    public boolean wordFormsKnown() {
        return wordFormsKnown;
    }

    /**
     * The tokens.
     *
     * @return tokens, none for an empty text
     */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * The sentences.
     *
     * @return sentences, none for an empty text
     */
    public Sentences sentences() {
        return sentences;
    }

    /**
     * What stands between quotation marks.
     *
     * @return stretches, none for a text without marks
     */
    public Marks marks() {
        return marks;
    }

    /**
     * The clauses.
     *
     * @return clauses, none where word forms are not known
     */
    public Clauses clauses() {
        return clauses;
    }

    /**
     * The verb groups.
     *
     * @return verb groups, none where word forms are not known
     */
    public VerbGroups verbGroups() {
        return verbGroups;
    }

    /**
     * The noun phrases.
     *
     * @return noun phrases, none where word forms are not known
     */
    public NounPhrases nounPhrases() {
        return nounPhrases;
    }
}
