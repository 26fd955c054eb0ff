package org.depesche.linguistics.german;

import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.VerbPosition;

/**
 * Cuts sentences into clauses: first into units at punctuation and at conjunctions between finite verbs, then the units are put together by
 * what introduces them and by where their finite verbs stand. Used for one text after another.
 */
final class ClauseParser {

    private static final int NONE = -1;
    /** Longer sentences are no sentences; cutting them keeps time linear. */
    private static final int LONGEST = 400;

    private final Tokens.Builder tokens;
    private final Inflection inflection;
    private final Clauses.Builder clauses;
    private final ClauseUnits units;
    private final UnitCutter cutter;
    private final UnitSigns signs;
    private final VerbsOfSaying saying;
    private final VerbPositions positions;
    private final OpenClauses stack = new OpenClauses();
    /** Clauses before the main clause of the sentence that wait for it to become their parent. */
    private final int[] pending = new int[OpenClauses.MAX_DEPTH];

    private int pendings;
    /** The last unit without a verb that was put into a complete clause. */
    private int looseUnit;
    /** Whether tokens were taken from a clause for a later one, so that numbers are out of order. */
    private boolean reopened;
    /** An infinitive clause that has no verb yet. */
    private int waiting;
    /** The parenthetical clause that the unit before was put into. */
    private int parenthetical;

    ClauseParser(
            Tokens.Builder tokens, Clauses.Builder clauses, Inflection inflection, ComplementWords complementWords) {
        this.tokens = tokens;
        this.inflection = inflection;
        this.clauses = clauses;
        this.units = new ClauseUnits(tokens);
        this.saying = new VerbsOfSaying(tokens, clauses, inflection, complementWords);
        this.cutter = new UnitCutter(tokens, inflection, units);
        this.signs = new UnitSigns(tokens, units);
        this.positions = new VerbPositions(tokens, clauses);
    }

    void parse(Sentences sentences) {
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int end = sentences.endToken(sentence);
            for (int from = sentences.firstToken(sentence); from < end; from += LONGEST) {
                parse(from, Math.min(end, from + LONGEST));
            }
        }
    }

    private void parse(int from, int end) {
        cutter.cut(from, end);
        stack.clear();
        pendings = 0;
        looseUnit = NONE;
        parenthetical = NONE;
        waiting = NONE;
        reopened = false;
        int firstClause = clauses.size();
        for (int unit = 0; unit < units.size(); unit++) {
            place(unit, firstClause);
        }
        finish(firstClause);
        if (reopened) {
            clauses.renumber(firstClause, from, end);
        }
    }

    /** The depth just above the innermost open clause that still has no finite verb; 0 where there is none. */
    private int awaiting() {
        for (int at = stack.depth(); at > stack.floor(); at--) {
            int clause = stack.at(at - 1);
            if (clauses.finiteVerb(clause) == NONE && clauses.kind(clause) != ClauseKind.INFINITIVE) {
                return at;
            }
        }
        return 0;
    }

    /** Whether clauses of a kind have their finite verb at the end. */
    static boolean verbLast(ClauseKind kind) {
        return kind == ClauseKind.SUBORDINATE || kind == ClauseKind.RELATIVE || kind == ClauseKind.INTERROGATIVE;
    }

    private int open(ClauseKind kind, int parent, int unit) {
        int clause = clauses.add(kind, parent);
        stack.push(clause);
        put(unit, clause);
        return clause;
    }

    private void put(int unit, int clause) {
        clauses.assign(clause, units.from(unit), units.to(unit));
        if (units.finite(unit) >= 0 && clauses.finiteVerb(clause) == NONE) {
            clauses.finite(clause, units.finite(unit), VerbPosition.NONE);
        }
        if (units.introduction(unit) >= 0 && clauses.introduction(clause) == NONE) {
            clauses.introduction(clause, units.introduction(unit));
        }
    }

    // -- units
    // -------------------------------------------------------------------------------------------------------------------

    private void place(int unit, int firstClause) {
        if (units.closesBracket(unit)) {
            stack.closeBracket();
        }
        if (units.opensBracket(unit)) {
            stack.openBracket();
        }
        if (restarts(unit) && !stack.isInBracket()) {
            adoptPending(firstClause);
            stack.cut(0);
        }
        int aside = parenthetical;
        parenthetical = NONE;
        if (aside != NONE && units.opening(unit) == ClauseUnits.Opening.NO_VERB && appended(unit)) {
            put(unit, aside);
            parenthetical = aside;
            return;
        }
        if (looseUnit != NONE && !signs.followsDependent(unit) && !chained(unit)) {
            looseUnit = NONE;
        }
        switch (units.opening(unit)) {
            case SUBORDINATE, RELATIVE, INTERROGATIVE -> dependent(unit);
            case INFINITIVE -> infinitive(unit);
            case FINITE_FIRST -> verbFirst(unit, firstClause);
            case FINITE_LATER -> verbLater(unit);
            case NO_VERB -> loose(unit);
        }
    }

    /** Whether a unit without a verb, or one that begins with a subjunctive, follows another without a verb. */
    private boolean chained(int unit) {
        return unit > 0
                && units.opening(unit - 1) == ClauseUnits.Opening.NO_VERB
                && (units.opening(unit) == ClauseUnits.Opening.NO_VERB || subjunctive(units.finite(unit)));
    }

    /** A colon before something without a verb goes on with the clause before it. */
    private boolean restarts(int unit) {
        return units.restarts(unit)
                && !(units.separator(unit) == TokenKind.COLON
                        && units.opening(unit) == ClauseUnits.Opening.NO_VERB
                        && stack.depth() > 0);
    }

    private void dependent(int unit) {
        ClauseKind kind = switch (units.opening(unit)) {
            case RELATIVE -> ClauseKind.RELATIVE;
            case INTERROGATIVE -> ClauseKind.INTERROGATIVE;
            default -> ClauseKind.SUBORDINATE;
        };
        int top = stack.top();
        if (units.conjunction(unit) >= 0 && stack.depth() > stack.floor()) {
            int twin = twin(kind);
            if (twin != NONE) {
                int clause = open(kind, clauses.parent(twin), unit);
                clauses.coordinate(clause, twin);
                return;
            }
        }
        int parent = top;
        if (kind == ClauseKind.RELATIVE && units.from(unit) > 0 && top != NONE) {
            int before = clauses.of(units.from(unit) - 1);
            if (before >= 0 && stack.contains(before)) {
                parent = before;
                stack.popTo(before);
            }
        }
        boolean first = parent == NONE;
        int clause = open(kind, parent, unit);
        if (first && pendings < pending.length) {
            pending[pendings++] = clause;
        }
    }

    /** An open clause of the same kind that a conjunction continues; what lies above it is closed. */
    private int twin(ClauseKind kind) {
        for (int at = stack.depth(); at > stack.floor(); at--) {
            int clause = stack.at(at - 1);
            if (clauses.kind(clause) == kind && clauses.finiteVerb(clause) != NONE) {
                stack.cut(at - 1);
                return clause;
            }
            if (!verbLast(clauses.kind(clause)) && clauses.kind(clause) != ClauseKind.INFINITIVE) {
                return NONE;
            }
        }
        return NONE;
    }

    private void infinitive(int unit) {
        for (int at = stack.depth(); at > stack.floor(); at--) {
            int clause = stack.at(at - 1);
            if (clauses.kind(clause) == ClauseKind.INFINITIVE && waiting == clause) {
                stack.cut(at);
                put(unit, clause);
                waiting = NONE;
                return;
            }
        }
        if (looseUnit != NONE && units.introduction(unit) < 0 && units.conjunction(unit) < 0) {
            int clause = reopen(ClauseKind.INFINITIVE, looseUnit);
            put(unit, clause);
            looseUnit = NONE;
            return;
        }
        int parent = stack.top();
        int clause = open(ClauseKind.INFINITIVE, parent, unit);
        if (parent == NONE && pendings < pending.length) {
            pending[pendings++] = clause;
        }
    }

    private void adoptPending(int main) {
        if (main < clauses.size()) {
            for (int i = 0; i < pendings; i++) {
                if (clauses.parent(pending[i]) == NONE && !dependsOn(main, pending[i])) {
                    clauses.parent(pending[i], main);
                }
            }
        }
        pendings = 0;
    }

    /** Whether a clause is another or lies under it. */
    private boolean dependsOn(int clause, int other) {
        for (int up = clause; up != NONE; up = clauses.parent(up)) {
            if (up == other) {
                return true;
            }
        }
        return false;
    }

    private void continueAwaiting(int unit, int at) {
        stack.cut(at);
        put(unit, stack.at(at - 1));
    }

    /** A unit that begins with its finite verb. */
    private void verbFirst(int unit, int firstClause) {
        int awaiting = awaiting();
        if (awaiting > 0) {
            int clause = stack.at(awaiting - 1);
            boolean frame = units.separator(unit) == TokenKind.COMMA
                    && units.frame(unit)
                    && saying(unit)
                    && signs.hasVerbLater(unit)
                    && !(adverbial(clause) && signs.opensLater(unit));
            if (!frame) {
                continueAwaiting(unit, awaiting);
                return;
            }
            parenthetical = open(ClauseKind.PARENTHETICAL, clause, unit);
            stack.pop();
            return;
        }
        if (stack.depth() == 0 || stack.depth() == stack.floor()) {
            int clause = open(stack.isInBracket() ? ClauseKind.PARENTHETICAL : ClauseKind.MAIN, NONE, unit);
            adoptPending(clause);
            return;
        }
        if (units.conjunction(unit) >= 0) {
            coordinate(unit);
            return;
        }
        if (pendings > 0 && onlyPending()) {
            openMain(unit);
            return;
        }
        if (conditional(firstClause)) {
            int condition = stack.at(stack.floor());
            clauses.kind(condition, ClauseKind.SUBORDINATE);
            stack.cut(stack.floor());
            int clause = open(ClauseKind.MAIN, NONE, unit);
            if (!dependsOn(clause, condition)) {
                clauses.parent(condition, clause);
            }
            return;
        }
        if (looseUnit != NONE && !(units.frame(unit) && saying(unit))) {
            // What looked like an afterthought was the part before the verb of a clause of its own.
            boolean apart = units.separator(looseUnit) != TokenKind.COMMA;
            int clause = reopen(apart ? ClauseKind.MAIN : ClauseKind.COMPLEMENT, looseUnit);
            if (apart) {
                clauses.parent(clause, NONE);
            }
            put(unit, clause);
            looseUnit = NONE;
            return;
        }
        if (units.frame(unit) && should(units.finite(unit))) {
            open(ClauseKind.SUBORDINATE, stack.top(), unit);
            return;
        }
        boolean reports = saying(unit)
                || signs.isAfterMark(unit)
                || (subjunctive(clauses.finiteVerb(stack.top())) && !subjunctive(units.finite(unit)));
        if (!units.frame(unit) || !reports) {
            coordinate(unit);
            return;
        }
        int host = stack.top();
        while (stack.depth() > stack.floor() + 1 && verbLast(clauses.kind(stack.top()))) {
            stack.pop();
            host = stack.top();
        }
        parenthetical = open(ClauseKind.PARENTHETICAL, host, unit);
        stack.pop();
    }

    /** <em>Sollte es regnen</em>: a condition, wherever it stands. */
    private boolean should(int finite) {
        return tokens.tag(finite) == Tag.VMFIN && tokens.text().startsWith("sollte", tokens.start(finite));
    }

    /** Whether a clause begins with a preposition: what stands before its verb is no subject. */
    private boolean adverbial(int clause) {
        for (int unit = 0; unit < units.size(); unit++) {
            int first = units.from(unit);
            if (clauses.of(first) == clause) {
                return tokens.tag(first) == Tag.APPR || tokens.tag(first) == Tag.APPRART;
            }
        }
        return false;
    }

    /** Whether a unit without a verb can be an apposition or adverbial of the parenthetical clause before it. */
    private boolean appended(int unit) {
        if (units.separator(unit) != TokenKind.COMMA || units.conjunction(unit) >= 0 || awaiting() > 0) {
            return false;
        }
        for (int token = units.from(unit); token < units.to(unit); token++) {
            if (tokens.kind(token) == TokenKind.OPENING_MARK) {
                return false;
            }
            if (tokens.kind(token).lexical()) {
                Tag tag = tokens.tag(token);
                return tag == Tag.NE
                        || tag == Tag.NN
                        || tag == Tag.ART
                        || tag == Tag.PPOSAT
                        || tag == Tag.ADJA
                        || tag == Tag.CARD;
            }
        }
        return false;
    }

    private boolean onlyPending() {
        for (int at = stack.floor(); at < stack.depth(); at++) {
            ClauseKind kind = clauses.kind(stack.at(at));
            if (!verbLast(kind) && kind != ClauseKind.INFINITIVE) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence began with its verb and so far has nothing but that clause and its dependents. */
    private boolean conditional(int firstClause) {
        if (stack.at(stack.floor()) != firstClause || clauses.kind(firstClause) != ClauseKind.MAIN) {
            return false;
        }
        int finite = clauses.finiteVerb(firstClause);
        for (int at = finite - 1; at >= 0 && clauses.of(at) == firstClause; at--) {
            if (tokens.kind(at).lexical() && tokens.tag(at) != Tag.KON) {
                return false;
            }
        }
        return true;
    }

    /** Opens a clause that begins with a unit which was put into the clause before. */
    private int reopen(ClauseKind kind, int from) {
        int before = clauses.of(units.from(from));
        stack.popTo(before);
        reopened = true;
        return open(kind, before, from);
    }

    /** A unit after a conjunction without an opening word of its own: it continues the clause that its verb position fits. */
    private void coordinate(int unit) {
        boolean last = units.last(unit);
        boolean comma = units.separator(unit) == TokenKind.COMMA;
        for (int at = stack.depth(); at > stack.floor(); at--) {
            int clause = stack.at(at - 1);
            ClauseKind kind = clauses.kind(clause);
            if (kind == ClauseKind.INFINITIVE || kind == ClauseKind.PARENTHETICAL) {
                continue;
            }
            boolean dependent = verbLast(kind);
            boolean fits = dependent ? last && !(comma && !units.frame(unit)) : true;
            if (kind == ClauseKind.COMPLEMENT
                    && subjunctive(clauses.finiteVerb(clause))
                    && !subjunctive(units.finite(unit))
                    && at > stack.floor() + 1) {
                fits = false;
            }
            if (fits) {
                stack.cut(at - 1);
                int coordinated = open(kind, clauses.parent(clause), unit);
                clauses.coordinate(coordinated, clause);
                return;
            }
        }
        openMain(unit);
    }

    /** Opens a main clause that depends on nothing before it. */
    private void openMain(int unit) {
        stack.cut(stack.floor());
        adoptPending(open(ClauseKind.MAIN, NONE, unit));
    }

    /** A unit whose finite verb stands behind something else and that nothing introduces. */
    private void verbLater(int unit) {
        int awaiting = awaiting();
        if (awaiting > 0) {
            int clause = stack.at(awaiting - 1);
            if (signs.isThus(unit) && saying(unit) && signs.isResumed(unit)) {
                open(ClauseKind.PARENTHETICAL, clause, unit);
                stack.pop();
                return;
            }
            boolean inserted = !verbLast(clauses.kind(clause))
                    && units.separator(unit) == TokenKind.COMMA
                    && subjunctive(units.finite(unit))
                    && signs.isResumed(unit);
            if (inserted) {
                stack.cut(awaiting);
                open(ClauseKind.COMPLEMENT, clause, unit);
            } else {
                continueAwaiting(unit, awaiting);
            }
            return;
        }
        if (stack.depth() == stack.floor()) {
            int clause = open(stack.isInBracket() ? ClauseKind.PARENTHETICAL : ClauseKind.MAIN, NONE, unit);
            if (stack.isInBracket() && units.from(unit) > 0) {
                clauses.parent(clause, clauses.of(units.from(unit) - 1));
            }
            adoptPending(clause);
            return;
        }
        if (units.conjunction(unit) >= 0) {
            coordinate(unit);
            return;
        }
        if (pendings > 0 && onlyPending()) {
            openMain(unit);
            return;
        }
        complement(unit);
    }

    /** A clause with the verb second after a comma: it depends on the clause before if that says or thinks, or if it is in a subjunctive. */
    private void complement(int unit) {
        boolean subjunctive = subjunctive(units.finite(unit));
        int at = stack.depth();
        while (at > stack.floor()) {
            int clause = stack.at(at - 1);
            ClauseKind kind = clauses.kind(clause);
            if (kind == ClauseKind.COMPLEMENT
                    && subjunctive
                    && !saying.isInClause(clauses.finiteVerb(clause), clause)) {
                stack.cut(at - 1);
                int parallel = open(ClauseKind.COMPLEMENT, clauses.parent(clause), unit);
                clauses.coordinate(parallel, clause);
                return;
            }
            if ((subjunctive || adjacent(clause, unit)) && saying.isInClause(clauses.finiteVerb(clause), clause)) {
                stack.cut(at);
                open(ClauseKind.COMPLEMENT, clause, unit);
                return;
            }
            at--;
        }
        if (subjunctive && units.separator(unit) == TokenKind.COMMA && saying.isNounBefore(units.from(unit))) {
            open(ClauseKind.COMPLEMENT, stack.top(), unit);
            return;
        }
        stack.cut(stack.floor());
        open(ClauseKind.MAIN, NONE, unit);
    }

    /** Whether a clause ends right before a unit, so that an indicative can depend on it. */
    private boolean adjacent(int clause, int unit) {
        return units.separator(unit) == TokenKind.COMMA
                && clauses.of(units.from(unit) - 1) == clause
                && !passive(clauses.finiteVerb(clause));
    }

    private boolean passive(int finite) {
        return finite >= 0
                && tokens.tag(finite) == Tag.VAFIN
                && inflection.lemma(finite).equals("werden");
    }

    private void loose(int unit) {
        if (signs.isPunctuation(unit) && clauses.of(units.from(unit) - 1) >= 0) {
            put(unit, clauses.of(units.from(unit) - 1));
            return;
        }
        if (stack.depth() > stack.floor() && signs.isSource(unit)) {
            parenthetical = open(ClauseKind.PARENTHETICAL, stack.top(), unit);
            stack.pop();
            return;
        }
        if (signs.beginsInfinitive(unit)) {
            waiting = open(ClauseKind.INFINITIVE, stack.top(), unit);
            return;
        }
        int awaiting = awaiting();
        if (awaiting > 0) {
            continueAwaiting(unit, awaiting);
            return;
        }
        if (stack.depth() == stack.floor()) {
            if (stack.isInBracket() && stack.depth() > 0) {
                put(unit, stack.top());
                return;
            }
            open(ClauseKind.MAIN, NONE, unit);
            return;
        }
        while (stack.depth() > stack.floor() + 1 && closedByComma(stack.top())) {
            stack.pop();
        }
        put(unit, stack.top());
        looseUnit = looseUnit == NONE ? unit : looseUnit;
    }

    private boolean closedByComma(int clause) {
        ClauseKind kind = clauses.kind(clause);
        return verbLast(kind) || kind == ClauseKind.INFINITIVE || kind == ClauseKind.PARENTHETICAL;
    }

    // -- verbs
    // -------------------------------------------------------------------------------------------------------------------

    private boolean saying(int unit) {
        return saying.isIn(units.finite(unit), units.from(unit), units.to(unit));
    }

    private boolean subjunctive(int finite) {
        return finite >= 0 && inflection.subjunctive(finite);
    }

    // -- the end of a sentence
    // ---------------------------------------------------------------------------------------------------

    private void finish(int firstClause) {
        for (int clause = firstClause; clause < clauses.size(); clause++) {
            if (clauses.kind(clause) == ClauseKind.MAIN) {
                adoptPending(clause);
                break;
            }
        }
        positions.tell(firstClause);
    }
}
