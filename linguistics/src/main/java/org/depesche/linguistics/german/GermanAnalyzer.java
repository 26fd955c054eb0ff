package org.depesche.linguistics.german;

import java.util.Set;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.VerbGroups;
import org.depesche.linguistics.lexicon.WordForms;
import org.depesche.linguistics.scan.Scan;
import org.depesche.linguistics.tagging.Features;
import org.depesche.linguistics.tagging.Tagger;

/**
 * Analyses one text after another, always in the same columns, which grow as texts need; an analysis has columns of its own. Not thread
 * safe: one for each thread.
 */
final class GermanAnalyzer {

    /** Columns of longer texts, in UTF-16 code units, are not worth keeping: up to here they take some megabytes. */
    static final int LONGEST_KEPT = 1 << 17;

    private final GermanData data;
    private final Tagger tagger;
    private final Tokens.Builder tokens = new Tokens.Builder("");
    private final Clauses.Builder clauses = new Clauses.Builder(0);
    private final VerbGroups.Builder groups = new VerbGroups.Builder();
    private final NounPhrases.Builder phrases = new NounPhrases.Builder();
    private final WordForms forms;
    private final Features features;
    private final Inflection inflection;
    private final ClauseParser clauseParser;
    private final ConditionalMood conditionalMood;
    private final VerbGrouper verbGrouper;
    private final NounPhraseChunker chunker;
    private final SubjectFinder subjectFinder;

    GermanAnalyzer(GermanData data, Tagger tagger, ComplementWords complementWords, Set<String> perfectWithSein) {
        this.data = data;
        this.tagger = tagger;
        forms = new WordForms(data.lexicon(), tokens);
        features = new Features(forms);
        inflection = new Inflection(data.lexicon(), forms);
        clauseParser = new ClauseParser(tokens, clauses, inflection, complementWords);
        conditionalMood = new ConditionalMood(tokens, clauses, inflection);
        verbGrouper = new VerbGrouper(tokens, clauses, groups, inflection, perfectWithSein);
        chunker = new NounPhraseChunker(tokens, phrases);
        subjectFinder = new SubjectFinder(tokens, clauses, phrases);
    }

    Analysis analyze(String text, int[] borders) {
        tokens.restart(text);
        Scan scan = Scan.of(tokens, borders, data.abbreviations(), data.starters());
        Sentences sentences = scan.sentences();
        forms.lookUp(sentences);
        tagger.tag(features, sentences);
        inflection.apply(sentences);
        clauses.restart(tokens.size());
        clauseParser.parse(sentences);
        conditionalMood.apply();
        groups.restart();
        verbGrouper.group();
        phrases.restart();
        chunker.chunk(sentences);
        subjectFinder.find();
        Tokens finished = tokens.build(sentences, new GermanLemmas(data.lexicon(), forms));
        tokens.restart("");
        return new Analysis(
                "de",
                text,
                true,
                finished,
                sentences,
                scan.marks(),
                clauses.build(),
                groups.build(finished),
                phrases.build(finished.size()));
    }
}
