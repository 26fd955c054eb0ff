package org.depesche.linguistics.german;

import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/** What the words and signs of a unit and of those around it tell, whatever clauses there are so far. */
final class UnitSigns {

    private final Tokens.Builder tokens;
    private final ClauseUnits units;

    UnitSigns(Tokens.Builder tokens, ClauseUnits units) {
        this.tokens = tokens;
        this.units = units;
    }

    private static boolean isDependent(ClauseUnits.Opening opening) {
        return switch (opening) {
            case SUBORDINATE, RELATIVE, INTERROGATIVE -> true;
            default -> false;
        };
    }

    /** Whether a unit is itself a dependent clause, or comes right after one. */
    boolean followsDependent(int unit) {
        return isDependent(units.opening(unit)) || (unit > 0 && isDependent(units.opening(unit - 1)));
    }

    /** Whether a unit comes right after the end of somebody's words. */
    boolean isAfterMark(int unit) {
        int before = units.from(unit) - 1;
        while (before >= 0 && tokens.kind(before) == TokenKind.COMMA) {
            before--;
        }
        return before >= 0 && tokens.kind(before) == TokenKind.CLOSING_MARK;
    }

    /** Whether a later unit has a finite verb that the open clause could still get. */
    boolean hasVerbLater(int unit) {
        int waiting = 0;
        for (int later = unit + 1; later < units.size(); later++) {
            if (units.separator(later) == TokenKind.COLON) {
                return false;
            }
            ClauseUnits.Opening opening = units.opening(later);
            if (isDependent(opening)) {
                waiting += units.finite(later) < 0 ? 1 : 0;
            } else if (opening == ClauseUnits.Opening.FINITE_FIRST || opening == ClauseUnits.Opening.FINITE_LATER) {
                if (waiting == 0) {
                    return units.conjunction(later) < 0;
                }
                waiting--;
            }
        }
        return false;
    }

    /** Whether the next clause that depends on no word has something before its verb, and so does not go on with an open one. */
    boolean opensLater(int unit) {
        for (int later = unit + 1; later < units.size(); later++) {
            ClauseUnits.Opening opening = units.opening(later);
            if (opening == ClauseUnits.Opening.FINITE_FIRST || opening == ClauseUnits.Opening.FINITE_LATER) {
                return opening == ClauseUnits.Opening.FINITE_LATER;
            }
        }
        return false;
    }

    /** Whether a later unit begins with its verb, as the rest of an interrupted main clause does. */
    boolean isResumed(int unit) {
        for (int later = unit + 1; later < units.size(); later++) {
            if (units.opening(later) == ClauseUnits.Opening.FINITE_FIRST) {
                return units.conjunction(later) < 0 && units.separator(later) == TokenKind.COMMA;
            }
        }
        return false;
    }

    /** Whether a unit is set in with <em>so</em> before its verb: <em>Bald, so hofft sie, ist es vorbei</em>. */
    boolean isThus(int unit) {
        int first = units.firstWord(units.from(unit), units.to(unit));
        return units.separator(unit) == TokenKind.COMMA && units.finite(unit) == first + 1 && isSo(first);
    }

    /** <em>so die Ministerin</em>: a frame without a verb. */
    boolean isSource(int unit) {
        int first = units.firstWord(units.from(unit), units.to(unit));
        return first + 1 < units.to(unit)
                && isSo(first)
                && switch (tokens.tag(first + 1)) {
                    case NN, NE, ART, PPOSAT, PDAT, PIAT, FM, ADJA -> true;
                    default -> false;
                };
    }

    /** Whether a unit has no words and is not the beginning of the text. */
    boolean isPunctuation(int unit) {
        return units.firstWord(units.from(unit), units.to(unit)) == units.to(unit) && units.from(unit) > 0;
    }

    /** Whether a unit begins an infinitive clause whose verb comes after a clause set into it: <em>um Wasser, das …, zu lagern</em>. */
    boolean beginsInfinitive(int unit) {
        int first = units.firstWord(units.from(unit), units.to(unit));
        if (first == units.to(unit) || !isInfinitiveConjunction(first)) {
            return false;
        }
        for (int later = unit + 1; later < units.size(); later++) {
            switch (units.opening(later)) {
                case INFINITIVE -> {
                    return later > unit + 1;
                }
                case RELATIVE, SUBORDINATE, INTERROGATIVE -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isInfinitiveConjunction(int token) {
        int start = tokens.start(token);
        String text = tokens.text();
        return switch (tokens.end(token) - start) {
            case 2 -> text.startsWith("um", start);
            case 4 -> text.startsWith("ohne", start);
            case 5 -> text.startsWith("statt", start);
            default -> false;
        };
    }

    private boolean isSo(int token) {
        return tokens.end(token) - tokens.start(token) == 2 && tokens.text().startsWith("so", tokens.start(token));
    }
}
