package org.depesche.extractors.entities.date;

import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Tense;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.VerbGroups;

/** Whether a clause looks back or ahead, by the tense of its verbs. Immutable. */
final class Direction {

    private static final int DEEPEST = 8;
    private static final int LONGEST_ATTRIBUTE = 4;
    private static final int SHORTEST_PARTICIPLE = 5;
    private static final int LONGEST_PREFIX = 4;

    private final Analysis analysis;

    Direction(Analysis analysis) {
        this.analysis = analysis;
    }

    /** -1 back, 1 ahead, 0 where nothing tells. */
    int of(int offset) {
        int clause = clause(offset);
        for (int depth = 0; clause >= 0 && depth < DEEPEST; depth++) {
            int group = analysis.clauses().verbGroup(clause);
            if (group >= 0) {
                return ofGroup(clause, group);
            }
            int next = analysis.clauses().coordinatedWith(clause);
            clause = next >= 0 ? next : analysis.clauses().parent(clause);
        }
        return 0;
    }

    private int ofGroup(int clause, int group) {
        VerbGroups groups = analysis.verbGroups();
        Tense tense = groups.tense(group);
        if (tense == Tense.PERFECT
                || tense == Tense.PLUPERFECT
                || tense == Tense.FUTURE_PERFECT
                || infinitiveOfThePerfect(group)) {
            return -1;
        }
        if (tense == Tense.PAST && groups.mood(group) != Mood.SUBJUNCTIVE_II) {
            return -1;
        }
        if (tense == Tense.NONE) {
            return analysis.clauses().kind(clause) == ClauseKind.INFINITIVE ? 1 : 0;
        }
        return 1;
    }

    /** <i>Soll geflohen sein</i>. */
    private boolean infinitiveOfThePerfect(int group) {
        VerbGroups groups = analysis.verbGroups();
        int last = groups.member(group, groups.members(group) - 1);
        return groups.modal(group) >= 0
                && last != groups.head(group)
                && (analysis.tokens().is(last, "sein") || analysis.tokens().is(last, "haben"));
    }

    boolean hasFiniteVerb(int offset) {
        int clause = clause(offset);
        return clause >= 0 && analysis.clauses().finiteVerb(clause) >= 0;
    }

    private int clause(int offset) {
        Tokens tokens = analysis.tokens();
        Clauses clauses = analysis.clauses();
        int token = tokens.notBefore(offset);
        return token < 0 || token >= tokens.size() || clauses.size() == 0 ? -1 : clauses.of(token);
    }

    /** -1 where a participle of the past follows as an attribute, 1 for one of the present, 0 else. */
    int ofParticiple(int offset) {
        Tokens tokens = analysis.tokens();
        int token = tokens.notBefore(offset);
        if (token < 0) {
            return 0;
        }
        for (int at = token; at < Math.min(tokens.size() - 1, token + LONGEST_ATTRIBUTE); at++) {
            PartOfSpeech part = tokens.partOfSpeech(at);
            if (part == PartOfSpeech.ADJ && tokens.partOfSpeech(at + 1) == PartOfSpeech.NOUN) {
                String text = tokens.text(at);
                return present(text) ? 1 : past(text) ? -1 : 0;
            }
            if (part != PartOfSpeech.ADP && part != PartOfSpeech.PROPN && part != PartOfSpeech.ADV) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean present(String text) {
        return text.endsWith("ende") || text.endsWith("enden") || text.endsWith("ender") || text.endsWith("endes");
    }

    private static boolean past(String text) {
        String stem = text.substring(0, Math.max(0, text.length() - (text.endsWith("e") ? 1 : 2)));
        boolean shape = stem.endsWith("t") || stem.endsWith("en");
        return stem.length() >= SHORTEST_PARTICIPLE
                && shape
                && (stem.contains("ge") || stem.endsWith("iert") || prefixed(stem));
    }

    /** Verbs with a prefix that is never parted from them form the participle without <i>ge</i>. */
    private static boolean prefixed(String stem) {
        if (Character.isUpperCase(stem.charAt(0))) {
            return false;
        }
        for (int length = 2; length <= LONGEST_PREFIX; length++) {
            if (TimeWords.GERMAN.value(WordClass.PARTICIPLE_PREFIX, stem, 0, length) != null) {
                return true;
            }
        }
        return false;
    }
}
