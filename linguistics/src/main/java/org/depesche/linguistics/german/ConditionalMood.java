package org.depesche.linguistics.german;

import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Morphology;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;

/**
 * Reads forms that are both preterite and Konjunktiv II (sollte, vorlegten) as Konjunktiv II in conditions: beside a clause that is in
 * Konjunktiv II without doubt, and sollte in any condition. Used for one text after another.
 */
final class ConditionalMood {

    private final Tokens.Builder tokens;
    private final Clauses.Builder clauses;
    private final Inflection inflection;

    ConditionalMood(Tokens.Builder tokens, Clauses.Builder clauses, Inflection inflection) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.inflection = inflection;
    }

    void apply() {
        for (int clause = 0; clause < clauses.size(); clause++) {
            int finite = clauses.finiteVerb(clause);
            if (finite < 0 || clauses.kind(clause) != ClauseKind.SUBORDINATE || !condition(clause)) {
                continue;
            }
            int second = inflection.cells(finite, tokens.tag(finite), Morphology.SUBJUNCTIVE_II);
            if (second == 0 || (tokens.morphology(finite) & Morphology.PAST) == 0) {
                continue;
            }
            boolean should = tokens.tag(finite) == Tag.VMFIN
                    && tokens.text().regionMatches(true, tokens.start(finite), "soll", 0, 4);
            if (should || secondSubjunctive(clauses.parent(clause))) {
                tokens.morphology(finite, second);
            }
        }
    }

    private boolean condition(int clause) {
        int introduction = clauses.introduction(clause);
        return introduction < 0
                || tokens.isIgnoringCase(introduction, "wenn")
                || tokens.isIgnoringCase(introduction, "falls")
                || tokens.isIgnoringCase(introduction, "sofern");
    }

    private boolean secondSubjunctive(int clause) {
        if (clause < 0 || clauses.finiteVerb(clause) < 0) {
            return false;
        }
        int cells = tokens.morphology(clauses.finiteVerb(clause));
        return (cells & Morphology.SUBJUNCTIVE_II) != 0 && (cells & (Morphology.PRESENT | Morphology.PAST)) == 0;
    }
}
