package org.depesche.extractors.quotes.reading;

import java.util.Locale;
import org.depesche.extractors.quotes.lexicon.MarkHead;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;

/** Tells words between marks that somebody said from names, titles and terms: by their length and letters, and by what stands before them. */
final class MarkedNames {

    private static final int FRAGMENT = 6;

    private final Scene scene;

    MarkedNames(Scene scene) {
        this.scene = scene;
    }

    /** How much a stretch between marks looks like words that were said, by its length and its words. */
    double likelihood(int stretch) {
        int open = scene.marks.openToken(stretch);
        int end = scene.endOf(stretch);
        int words = 0;
        int lower = 0;
        boolean finite = false;
        boolean terminal = false;
        int first = -1;
        for (int token = open + 1; token < end; token++) {
            if (scene.tokens.kind(token).lexical()) {
                first = first < 0 ? token : first;
                words++;
                if (Character.isLowerCase(scene.tokens.charAt(token, 0)) && !joins(token)) {
                    lower++;
                }
                finite |= scene.tokens.tag(token).finite();
            }
            terminal |= scene.tokens.kind(token) == TokenKind.TERMINATOR;
        }
        if (first < 0) {
            return 0;
        }
        double score = words == 1 ? 0.2 : words <= 3 ? 0.3 : words <= FRAGMENT ? 0.5 : 0.85;
        boolean small = Character.isLowerCase(scene.tokens.charAt(first, 0));
        if (small && words == 1 && article(open - 1)) {
            // a single adjective before its noun: die „gefühlte“ Temperatur
            score -= 0.1;
        } else if (small) {
            score += 0.3;
        } else if (indefinite(open - 1)) {
            score += 0.2;
        } else if (lower == 0) {
            score -= words <= 3 ? 0.15 : 0.4;
        } else if (!finite && !terminal && (scene.is(first, Tag.NN) || scene.is(first, Tag.NE))) {
            score -= 0.3;
        }
        if (finite) {
            score += 0.2;
        }
        if (terminal) {
            score += 0.2;
        }
        return Math.min(0.98, score);
    }

    private boolean article(int token) {
        return scene.is(token, Tag.ART)
                || scene.is(token, Tag.APPRART)
                || scene.is(token, Tag.PDS)
                || scene.is(token, Tag.PRELS);
    }

    private boolean indefinite(int token) {
        return scene.is(token, Tag.ART)
                && scene.tokens.text(token).toLowerCase(Locale.ROOT).startsWith("ein");
    }

    /** Whether brackets hold a short form in capitals: <em>„Space Science Institute“ (SSI)</em>. */
    private boolean abbreviated(int bracket) {
        if (!scene.is(bracket + 2, TokenKind.CLOSING_BRACKET) || scene.tokens.length(bracket + 1) < 2) {
            return false;
        }
        return Character.isUpperCase(scene.tokens.charAt(bracket + 1, 0))
                && Character.isUpperCase(scene.tokens.charAt(bracket + 1, 1));
    }

    /** Whether a small word only joins the parts of a name. */
    private boolean joins(int token) {
        return switch (scene.tokens.tag(token)) {
            case ART, APPR, APPRART, KON -> true;
            default -> false;
        };
    }

    /** Whether what stands around a stretch shows a name, a title or a term and no speech. */
    boolean refused(int stretch) {
        int open = scene.marks.openToken(stretch);
        int end = scene.endOf(stretch);
        if (end < scene.tokens.size() && !scene.tokens.spaceBefore(end) && scene.is(end, TokenKind.WORD)) {
            return true;
        }
        int words = scene.words(open + 1, end);
        if (scene.is(end, TokenKind.OPENING_BRACKET) && abbreviated(end)) {
            return true;
        }
        int before = open - 1;
        if (before >= 0
                && scene.lexicon.particle(scene.tokens.text(before).toLowerCase(Locale.ROOT)) != null
                && words <= 3) {
            return true;
        }
        if (before < 0 || scene.tokens.sentence(before) != scene.tokens.sentence(open)) {
            return words <= 3 && !scene.verbatim(stretch) && likelihood(stretch) < 0.5;
        }
        if (named(stretch, words, end)) {
            return true;
        }
        String text = scene.tokens.text(before);
        if (text.startsWith("sogenannt")
                || text.startsWith("genannt")
                || text.equals("namens")
                || text.equals("Titel")
                || text.equals("Motto")) {
            return true;
        }
        if (scene.is(before, Tag.NN)) {
            MarkHead head = scene.lexicon.markHead(scene.tokens.lemma(before));
            if (head != null && words > 0 && Character.isUpperCase(scene.tokens.charAt(open + 1, 0))) {
                return true;
            }
        }
        if (before > 0
                && (text.equals("genannte")
                        || text.equals("genannten")
                        || text.equals("genannter")
                        || text.equals("genanntes"))) {
            return true;
        }
        return false;
    }

    /** Whether words in capitals stand as a name beside a noun or a definite article: <em>der Verein „Meer und Mehr“ | sagte</em>. */
    private boolean named(int stretch, int words, int end) {
        int open = scene.marks.openToken(stretch);
        int first = open + 1;
        if (scene.verbatim(stretch)
                || first >= end
                || !Character.isUpperCase(scene.tokens.charAt(first, 0))
                || words > FRAGMENT) {
            return false;
        }
        if (scene.is(open - 1, Tag.NN) || scene.is(open - 1, Tag.NE)) {
            return true;
        }
        boolean noun = scene.is(end, Tag.NN) || scene.is(end, Tag.NE) || scene.is(end, Tag.ADJA);
        return article(open - 1) && !indefinite(open - 1) && !noun && likelihood(stretch) < 0.8 && words > 1;
    }
}
