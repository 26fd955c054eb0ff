package org.depesche.linguistics.german;

import java.util.Arrays;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;

/**
 * Finds the subjects of clauses: the noun phrase that can be a nominative, agrees with the finite verb and stands best. Used for one text after another.
 */
final class SubjectFinder {

    private static final int NONE = -1;
    private static final int NOMINATIVE = 0x000f;
    private static final int NOMINATIVE_SINGULAR = 0x0007;
    private static final int NOMINATIVE_PLURAL = 0x0008;
    private static final int OTHER_CASES = 0xfff0;
    private static final int SINGULAR_CELLS = 0b000111_000111_000111_000111;

    private final Tokens.Builder tokens;
    private final Clauses.Builder clauses;
    private final NounPhrases.Builder phrases;
    private int[] best = {};
    private int[] score = {};

    SubjectFinder(Tokens.Builder tokens, Clauses.Builder clauses, NounPhrases.Builder phrases) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.phrases = phrases;
    }

    void find() {
        int size = clauses.size();
        if (best.length < size) {
            best = new int[size];
            score = new int[size];
        }
        Arrays.fill(best, 0, size, NONE);
        Arrays.fill(score, 0, size, 0);
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            int clause = clauses.of(phrases.head(phrase));
            if (clause < 0 || clauses.finiteVerb(clause) == NONE) {
                continue;
            }
            int value = value(phrase, clauses.finiteVerb(clause), clause);
            if (value > score[clause]) {
                score[clause] = value;
                best[clause] = phrase;
            }
        }
        for (int clause = 0; clause < size; clause++) {
            if (best[clause] != NONE) {
                clauses.subject(clause, best[clause]);
            }
        }
    }

    /** How well a phrase is fit to be the subject, 0 where it cannot be. */
    private int value(int phrase, int finite, int clause) {
        if (phrases.preposition(phrase) >= 0 || phrases.host(phrase) >= 0 || governed(phrases.firstToken(phrase))) {
            return 0;
        }
        int cells = phrases.cells(phrase);
        int verb = tokens.morphology(finite);
        Tag tag = tokens.tag(phrases.head(phrase));
        if (cells != 0 && (cells & NOMINATIVE) == 0) {
            return 0;
        }
        boolean singularVerb = verb == 0 || (verb & SINGULAR_CELLS) != 0;
        boolean pluralVerb = verb == 0 || (verb & ~SINGULAR_CELLS) != 0;
        boolean coordinated = coordinated(phrase);
        boolean singular = !coordinated && (cells == 0 || (cells & NOMINATIVE_SINGULAR) != 0);
        boolean plural = coordinated || cells == 0 || (cells & NOMINATIVE_PLURAL) != 0;
        if (tag == Tag.PPER) {
            if (!personAgrees(phrases.head(phrase), verb)) {
                return 0;
            }
        } else if (!((singular && singularVerb) || (plural && pluralVerb))) {
            return 0;
        }
        if (year(phrases.head(phrase))) {
            return 1;
        }
        int value = 100;
        if (cells != 0 && (cells & OTHER_CASES) == 0) {
            value += 60;
        }
        if (tag == Tag.PPER || tag == Tag.PRELS || tag == Tag.PWS) {
            value += 20;
        }
        int distance = phrases.head(phrase) - finite;
        boolean before = distance < 0;
        value += before ? 15 : 0;
        if (clauses.introduction(clause) == phrases.head(phrase)) {
            value += 25;
        } else if (clauses.introduction(clause) >= 0 || !before) {
            value -= Math.min(
                    40, Math.abs(before ? phrases.firstToken(phrase) - clauses.introduction(clause) : distance));
        }
        return Math.max(1, value);
    }

    /** Whether adverbs alone part a phrase from a preposition: <em>auf nicht näher | genannte Quellen</em>. */
    private boolean governed(int first) {
        int before = first - 1;
        while (before > 0 && first - before < 4 && adverbial(tokens.tag(before))) {
            before--;
        }
        return before >= 0 && before < first - 1 && tokens.tag(before) == Tag.APPR;
    }

    private static boolean adverbial(Tag tag) {
        return tag == Tag.PTKNEG || tag == Tag.ADV || tag == Tag.ADJD;
    }

    private boolean year(int head) {
        return tokens.tag(head) == Tag.CARD
                && tokens.end(head) - tokens.start(head) == 4
                && Character.isDigit(tokens.text().charAt(tokens.start(head)));
    }

    private boolean coordinated(int phrase) {
        for (int next = phrase + 1; next < phrases.size() && next < phrase + 6; next++) {
            if (phrases.host(next) == phrase && tokens.tag(phrases.firstToken(next) - 1) == Tag.KON) {
                return true;
            }
        }
        return false;
    }

    private boolean personAgrees(int pronoun, int verb) {
        if (verb == 0) {
            return true;
        }
        int any = (verb | verb >>> 6 | verb >>> 12 | verb >>> 18) & 0b111111;
        return (any & persons(pronoun)) != 0;
    }

    /** The persons and numbers of a personal pronoun in the nominative: singular in the low three bits, plural above. */
    private int persons(int pronoun) {
        if (tokens.isIgnoringCase(pronoun, "ich")) {
            return 0b000001;
        }
        if (tokens.isIgnoringCase(pronoun, "du")) {
            return 0b000010;
        }
        if (tokens.isIgnoringCase(pronoun, "er") || tokens.isIgnoringCase(pronoun, "es")) {
            return 0b000100;
        }
        if (tokens.isIgnoringCase(pronoun, "wir")) {
            return 0b001000;
        }
        if (tokens.isIgnoringCase(pronoun, "ihr")) {
            return 0b010000;
        }
        return tokens.isIgnoringCase(pronoun, "sie") ? 0b100100 : 0;
    }
}
