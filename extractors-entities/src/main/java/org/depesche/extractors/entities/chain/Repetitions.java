package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Spellings;
import org.jspecify.annotations.Nullable;

/** Words that are clearly names elsewhere in the article, where they were passed over or cut short. */
final class Repetitions {

    private static final double CLEAR = 0.6;
    private static final double LIKELY = 0.6;

    private final Words words;
    private final FoundNames found;
    private final KnownNames known;
    private final RoleNouns roles;
    private final ClearNames clear;
    private Map<String, String> withParticles = Map.of();
    private Map<String, String> tails = Map.of();

    /** {@code clear} has no names yet. */
    Repetitions(Words words, FoundNames found, KnownNames known, RoleNouns roles, ClearNames clear) {
        this.clear = clear;
        this.words = words;
        this.found = found;
        this.known = known;
        this.roles = roles;
    }

    /** Adds the further mentions of what is found. */
    void find() {
        for (NameMention mention : found.all()) {
            note(mention);
        }
        for (int word = 0; word < words.size(); word++) {
            if (found.open(word) && words.capitalised(word)) {
                passedOver(word);
            }
        }
        if (!withParticles.isEmpty()) {
            for (NameMention mention : found.all()) {
                particles(mention);
            }
        }
    }

    private void note(NameMention mention) {
        if (mention.form() != Mention.Form.NAME || mention.confidence() <= CLEAR) {
            return;
        }
        String base = mention.base();
        int space = base.lastIndexOf(' ');
        if (space < 0) {
            clear.note(base, 0, base.length(), mention, true);
        } else if (mention.type() == Entity.Type.PERSON) {
            clear.note(base, space + 1, base.length(), mention, false);
            int first = base.indexOf(' ');
            int stop = base.indexOf('.');
            if (mention.length() == 2 && !known.isGiven(base, 0, first) && (stop < 0 || stop > first)) {
                // Chinese and Hungarian names have the family name first
                clear.note(base, 0, first, mention, false);
            }
            int before = base.lastIndexOf(' ', space - 1);
            int from = space;
            while (before >= 0 && Character.isLowerCase(base.charAt(before + 1))) {
                from = before;
                before = base.lastIndexOf(' ', before - 1);
            }
            if (from < space) {
                String tail = base.substring(from + 1);
                if (tails.isEmpty()) {
                    withParticles = new HashMap<>();
                    tails = new HashMap<>();
                }
                withParticles.put(base.substring(space + 1), tail);
                tails.put(tail.toLowerCase(Locale.GERMAN), tail);
            }
        }
    }

    private void passedOver(int word) {
        String text = words.text();
        int start = words.start(word);
        int end = words.end(word);
        if (end - start < 2) {
            return;
        }
        NameMention model = clear.get(text, start, end);
        if (model == null && text.charAt(end - 1) == 's') {
            end--;
            model = clear.get(text, start, end);
        }
        if (model != null) {
            String base = Spellings.of(text, start, end);
            boolean other = known.isAmbiguous(base) && model.type() != Entity.Type.PERSON;
            boolean common = other || (known.isCommonNoun(base) && !words.capitals(word) && !introduced(model));
            if (!common && roles.find(base) == null) {
                found.name(word, word + 1, model.type(), base, knownOf(model, base), LIKELY, "named-elsewhere");
            }
            return;
        }
        int hyphen = start;
        while (hyphen < words.end(word) && text.charAt(hyphen) != '-') {
            hyphen++;
        }
        NameMention first = hyphen > start + 1 && hyphen < words.end(word) - 3 ? clear.get(text, start, hyphen) : null;
        if (first != null) {
            String name = Spellings.of(text, start, hyphen);
            Span span = new Span(start, hyphen);
            found.derived(word, word + 1, span, first.type(), name, knownOf(first, name), LIKELY, "named-elsewhere");
        }
    }

    private static boolean introduced(NameMention mention) {
        return mention.rule().equals("user-gazetteer");
    }

    private static @Nullable KnownName knownOf(NameMention model, String base) {
        return model.base().equals(base) ? model.known() : null;
    }

    /** Von der Leyen at the beginning of a sentence: the particles before a surname that is elsewhere named with them. */
    private void particles(NameMention mention) {
        String whole = tails.get(mention.base().toLowerCase(Locale.GERMAN));
        if (whole != null && (mention.type() != Entity.Type.PERSON || !whole.equals(mention.base()))) {
            found.release(mention.first(), mention.limit());
            found.name(
                    mention.first(),
                    mention.limit(),
                    Entity.Type.PERSON,
                    whole,
                    null,
                    mention.confidence(),
                    "named-elsewhere");
            return;
        }
        String tail = mention.type() == Entity.Type.PERSON && mention.length() == 1
                ? withParticles.get(mention.base())
                : null;
        if (tail == null) {
            return;
        }
        int count = (int) tail.chars().filter(c -> c == ' ').count();
        int first = mention.first() - count;
        if (first < 0
                || !Blanks.single(words.text(first, mention.limit()))
                        .toLowerCase(Locale.GERMAN)
                        .startsWith(tail.substring(0, tail.lastIndexOf(' ')).toLowerCase(Locale.GERMAN))) {
            return;
        }
        for (int word = first; word < mention.first(); word++) {
            NameMention other = found.at(word);
            boolean particle = other != null && other.type() == Entity.Type.PERSON && other.length() == 1;
            if (found.closed(word) || (!found.open(word) && !particle)) {
                return;
            }
        }
        found.release(first, mention.limit());
        found.name(first, mention.limit(), Entity.Type.PERSON, tail, null, mention.confidence(), mention.rule());
    }
}
