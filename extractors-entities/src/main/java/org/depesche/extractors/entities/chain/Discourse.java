package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.linguistics.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What has been spoken of up to a place in the article, and which of it a pronoun there can mean: the nearest in gender and number, subjects
 * and persons first (salience). Unnamed things count, so that a pronoun that means one of them is left alone. Used again for other articles; not thread safe.
 */
final class Discourse {

    private static final int MEMORY_SENTENCES = 4;
    private static final int MOST_LOOKED_AT = 60;
    private static final int[] NEARNESS = {50, 30, 12, 4, 0};
    private static final int SUBJECT = 18;
    private static final int TOPIC = 6;
    private static final int PERSON = 16;
    private static final int NAMED = 8;
    private static final int EMBEDDED = -12;
    private static final int PREPOSITIONAL = -8;
    private static final int QUOTED = -20;
    private static final int SAME_CLAUSE_SUBJECT = 30;
    private static final int REPEATED = 6;
    private static final int LEAST = 20;

    /** The last events, each written over by the one so many after it. */
    private final Event[] events = new Event[MOST_LOOKED_AT];

    private int size;

    Discourse() {
        for (int i = 0; i < events.length; i++) {
            events[i] = new Event();
        }
    }

    /** Something spoken of. */
    static final class Event {

        /** Who it is, null for somebody or something that is not named. */
        @Nullable
        Chain chain;
        /** The number of its sentence. */
        int sentence;
        /** The number of its clause, -1 for none. */
        int clause;
        /** Bits of the grammatical genders that it may have. */
        int genders;
        /** Whether it is the subject of its clause. */
        boolean subject;
        /** Whether it is the first in its sentence. */
        boolean topic;
        /** Whether it hangs on another noun. */
        boolean embedded;
        /** Whether a preposition stands before it. */
        boolean prepositional;
        /** Whether it stands in quotation marks. */
        boolean quoted;
        /** Whether it is a person. */
        boolean human;
    }

    /**
     * A pronoun to be resolved.
     *
     * @param genders bits of the genders of what it can mean
     * @param sentence the number of its sentence
     * @param clause the number of its clause, -1 for none
     * @param possessive whether it is a possessive
     * @param subject whether it is the subject of its clause
     * @param quoted whether it stands in quotation marks
     */
    record Pronoun(int genders, int sentence, int clause, boolean possessive, boolean subject, boolean quoted) {}

    static int bit(Gender gender) {
        return 1 << gender.ordinal();
    }

    /** Something more that is spoken of, every field of which is to be set. */
    Event next() {
        return event(size++);
    }

    private Event event(int number) {
        return events[number % MOST_LOOKED_AT];
    }

    /** Forgets everything. */
    void clear() {
        size = 0;
        for (Event event : events) {
            event.chain = null;
        }
    }

    /** The chain that a pronoun means, or null where it means nothing named or nothing can be told. */
    @Nullable
    Chain meant(Pronoun pronoun) {
        Event best = null;
        int top = LEAST;
        for (int i = size - 1; i >= Math.max(0, size - MOST_LOOKED_AT); i--) {
            Event event = event(i);
            if (pronoun.sentence() - event.sentence > MEMORY_SENTENCES) {
                break;
            }
            int score = score(event, pronoun);
            if (score > top) {
                top = score;
                best = event;
            }
        }
        return best == null ? null : best.chain;
    }

    private int score(Event event, Pronoun pronoun) {
        if ((event.genders & pronoun.genders()) == 0 || (pronoun.quoted() && !event.quoted)) {
            return 0;
        }
        boolean sameClause = event.clause >= 0 && event.clause == pronoun.clause();
        if (sameClause && !pronoun.possessive() && (event.subject || pronoun.subject())) {
            return 0;
        }
        int score = NEARNESS[pronoun.sentence() - event.sentence];
        score += event.subject ? SUBJECT : 0;
        score += event.topic ? TOPIC : 0;
        score += event.human ? PERSON : 0;
        score += event.chain != null ? NAMED + Math.min(REPEATED, event.chain.names.size()) : 0;
        score += event.embedded ? EMBEDDED : event.prepositional ? PREPOSITIONAL : 0;
        score += event.quoted && !pronoun.quoted() ? QUOTED : 0;
        score += sameClause && event.subject ? SAME_CLAUSE_SUBJECT : 0;
        return score;
    }

    /** The subject of the sentence before, where it is the one named person of this sex spoken of there and no unnamed one is; or null. */
    @Nullable
    Chain onlySubject(Gender gender, int sentence) {
        Chain only = null;
        boolean subject = false;
        for (int i = size - 1; i >= Math.max(0, size - MOST_LOOKED_AT); i--) {
            Event event = event(i);
            int back = sentence - event.sentence;
            if (back > 1) {
                break;
            }
            if (back < 1 || !event.human || (event.genders & bit(gender)) == 0) {
                continue;
            }
            if (event.chain == null || (only != null && only != event.chain)) {
                return null;
            }
            only = event.chain;
            subject |= event.subject && !event.quoted;
        }
        return subject ? only : null;
    }

    /** Somebody of this sex, the most salient; for <i>die 36-Jährige</i>. */
    @Nullable
    Chain person(Gender gender, int sentence) {
        Event best = null;
        int top = 0;
        for (int i = size - 1; i >= Math.max(0, size - MOST_LOOKED_AT); i--) {
            Event event = event(i);
            if (sentence - event.sentence > MEMORY_SENTENCES) {
                break;
            }
            Chain chain = event.chain;
            if (chain == null || chain.type != Entity.Type.PERSON || (event.genders & bit(gender)) == 0) {
                continue;
            }
            int score = 1
                    + NEARNESS[sentence - event.sentence]
                    + (event.subject ? SUBJECT : 0)
                    + (event.embedded ? EMBEDDED : 0);
            if (score > top) {
                top = score;
                best = event;
            }
        }
        return best == null ? null : best.chain;
    }
}
