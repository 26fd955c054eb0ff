package org.depesche.extractors.entities.chain;

import java.util.Locale;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;

/** Names with their acronym in brackets: Bundesamt für Statistik (BfS). */
final class Acronyms {

    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_ACRONYM = 8;
    private static final double UNSURE = 0.2;
    private static final int ORGANIZATION = 2;

    private final Words words;
    private final NameTagger.Tagging tagging;
    private final FoundNames found;
    private final BaseNames bases;
    private final KnownNames known;

    Acronyms(Words words, NameTagger.Tagging tagging, FoundNames found, BaseNames bases, KnownNames known) {
        this.words = words;
        this.tagging = tagging;
        this.found = found;
        this.bases = bases;
        this.known = known;
    }

    /** Adds acronyms in brackets, and the names before them as far as their letters reach. */
    void find() {
        for (int at = 1; at + 2 < words.size(); at++) {
            if (!words.is(at, '(')) {
                continue;
            }
            int word = at + 1;
            // (kurz: „X“)
            word += words.is(word, "kurz") ? 1 : 0;
            word += words.is(word, ':') ? 1 : 0;
            word += words.is(word, '„') || words.is(word, '"') ? 1 : 0;
            int end = word + 1;
            end += words.is(end, '“') || words.is(end, '"') ? 1 : 0;
            if (words.is(end, ')') && !found.closed(word) && acronym(word)) {
                inBrackets(at, word);
            }
        }
    }

    private void inBrackets(int open, int acronym) {
        int limit = words.sign(open - 1) && open > 1 ? open - 1 : open;
        int first = spelledOut(limit, words.text(acronym));
        if (first < 0) {
            if (found.open(acronym)
                    && words.capitals(acronym)
                    && tagging.likely(acronym, NameLabel.begin(ORGANIZATION)) > UNSURE) {
                mark(acronym, acronym + 1, Entity.Type.ORGANIZATION, 0.6, "acronym");
            }
            return;
        }
        Entity.Type type = typeBefore(first, limit);
        NameMention same = found.at(first);
        if (same == null || same.first() != first || same.limit() != limit) {
            found.release(first, limit);
            mark(first, limit, type, 0.8, "spelled-out");
        }
        if (found.open(acronym)) {
            mark(acronym, acronym + 1, type, 0.8, "acronym");
        }
    }

    private void mark(int first, int limit, Entity.Type type, double likely, String rule) {
        String base = bases.of(first, limit, type);
        found.name(first, limit, type, base, known.name(base), likely, rule);
    }

    private boolean acronym(int word) {
        String text = words.text(word);
        if (text.length() < 2 || text.length() > LONGEST_ACRONYM || !words.capitalised(word)) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** Where the name begins whose words have the letters of the acronym in order, or -1. */
    private int spelledOut(int limit, String acronym) {
        String letters = acronym.toLowerCase(Locale.GERMAN);
        for (int first = limit - 1; first >= Math.max(0, limit - LONGEST_NAME); first--) {
            if (first + 1 < limit && (words.breakBefore(first + 1) || words.sign(first))) {
                return -1;
            }
            if (!words.capitalised(first) || found.closed(first) || article(first)) {
                continue;
            }
            boolean starts = Character.toLowerCase(words.charAt(first, 0)) == letters.charAt(0);
            if (starts && (limit - first > 1 || insideOne(letters, first)) && inOrder(letters, first, limit)) {
                return first;
            }
        }
        return -1;
    }

    private boolean article(int word) {
        return words.sentenceStart(word) && (words.is(word, "Der") || words.is(word, "Die") || words.is(word, "Das"));
    }

    /** Bundeskriminalamt (BKA): one long word with all the letters. */
    private boolean insideOne(String letters, int word) {
        String text = words.small(word);
        int at = 0;
        for (int i = 0; i < text.length() && at < letters.length(); i++) {
            at += text.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length() && text.length() >= letters.length() * 3;
    }

    /** Every capitalised word of the name gives a letter, in order. */
    private boolean inOrder(String letters, int first, int limit) {
        int at = 0;
        int given = 0;
        int heads = 0;
        for (int word = first; word < limit; word++) {
            String text = words.small(word);
            heads += words.capitalised(word) ? 1 : 0;
            if (at < letters.length() && text.charAt(0) == letters.charAt(at)) {
                at++;
                given++;
                for (int i = 1; i < text.length() && at < letters.length(); i++) {
                    boolean next =
                            word + 1 < limit && Character.toLowerCase(words.charAt(word + 1, 0)) == letters.charAt(at);
                    if (!next && text.charAt(i) == letters.charAt(at)) {
                        at++;
                    }
                }
            }
        }
        return at == letters.length() && given >= Math.min(2, heads) && given * 2 >= heads;
    }

    private Entity.Type typeBefore(int first, int limit) {
        NameMention mention = found.at(first);
        if (mention == null || mention.limit() < limit) {
            return Entity.Type.ORGANIZATION;
        }
        return mention.type() == Entity.Type.PERSON ? Entity.Type.ORGANIZATION : mention.type();
    }
}
