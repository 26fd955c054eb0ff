package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.Tag;

/** What a verb of speech governs inside its own clause: objects and prepositions. */
final class Complements {

    private final Scene scene;

    Complements(Scene scene) {
        this.scene = scene;
    }

    /** Whether a clause already has what its verb reports, so that a main clause after it is none of it. */
    boolean saturates(Act act, int use) {
        return saturates(act, use, Pieces.NONE);
    }

    /** The same, where some words of the clause are known to be none of it. */
    boolean saturates(Act act, int use, Pieces known) {
        VerbCue cue = act.uses().get(use);
        int subject = scene.clauses.subject(act.clause());
        Pieces speaker = subject < 0
                ? Pieces.NONE
                : Pieces.of(scene.phrases.firstToken(subject), scene.phrases.fullEndToken(subject));
        Pieces others = speaker.with(known);
        for (String wanted : cue.summary()) {
            boolean there = switch (wanted) {
                case "alone", "modal", "dative", "genitive" -> false;
                case "object", "described-object" -> object(act.clause(), others, GrammaticalCase.ACCUSATIVE, false);
                default -> preposition(act.clause(), wanted);
            };
            if (there) {
                return true;
            }
        }
        return false;
    }

    /** The complement of a summary that a clause has, or an empty text. */
    String of(VerbCue use, int clause, Pieces speaker) {
        for (String wanted : use.summary()) {
            boolean there = switch (wanted) {
                case "alone", "modal" -> true;
                case "object", "genitive" -> object(clause, speaker, GrammaticalCase.ACCUSATIVE, false);
                case "described-object" -> object(clause, speaker, GrammaticalCase.ACCUSATIVE, true);
                case "dative" -> object(clause, speaker, GrammaticalCase.DATIVE, false);
                default -> preposition(clause, wanted);
            };
            if (there) {
                return wanted;
            }
        }
        return "";
    }

    private boolean object(int clause, Pieces speaker, GrammaticalCase wanted, boolean described) {
        Pieces own = scene.own(clause);
        for (int piece = 0; piece < own.count(); piece++) {
            for (int token = own.first(piece); token < own.end(piece); token++) {
                int phrase = scene.phrases.of(token);
                if (phrase < 0 || speaker.contains(token)) {
                    continue;
                }
                if (scene.phrases.preposition(phrase) < 0
                        && scene.phrases.host(phrase) < 0
                        && scene.phrases.mayBe(phrase, wanted)
                        && (!described || described(phrase))
                        && !scene.is(scene.phrases.head(phrase), Tag.PRF)) {
                    return true;
                }
                token = Math.max(token, scene.phrases.endToken(phrase) - 1);
            }
        }
        return false;
    }

    /** Whether an adjective says what is wrong or right with a thing: <em>die langen Wege</em>. */
    private boolean described(int phrase) {
        for (int token = scene.phrases.firstToken(phrase); token < scene.phrases.head(phrase); token++) {
            if (scene.is(token, Tag.ADJA)) {
                return true;
            }
        }
        return false;
    }

    private boolean preposition(int clause, String wanted) {
        Pieces own = scene.own(clause);
        for (int piece = 0; piece < own.count(); piece++) {
            for (int token = own.first(piece); token < own.end(piece); token++) {
                if (scene.is(token, wanted) || (scene.is(token, Tag.APPRART) && contracted(token, wanted))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean contracted(int token, String preposition) {
        String text = scene.tokens.text(token);
        return switch (preposition) {
            case "zu" -> text.equals("zum") || text.equals("zur");
            case "von" -> text.equals("vom");
            case "an" -> text.equals("am") || text.equals("ans");
            case "auf" -> text.equals("aufs");
            case "vor" -> text.equals("vorm");
            case "für" -> text.equals("fürs");
            case "um" -> text.equals("ums");
            default -> false;
        };
    }
}
