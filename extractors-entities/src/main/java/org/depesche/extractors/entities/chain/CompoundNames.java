package org.depesche.extractors.entities.chain;

import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Names before the hyphen or at the beginning of a compound: US-Großbank, Berlinreise. */
final class CompoundNames {

    private final Words words;
    private final NameTagger.Tagging tagging;
    private final FoundNames found;
    private final KnownNames known;
    private final Set<String> prefixes;

    CompoundNames(Words words, NameTagger.Tagging tagging, FoundNames found, KnownNames known, ChainWords groups) {
        this.words = words;
        this.tagging = tagging;
        this.found = found;
        this.known = known;
        this.prefixes = groups.group("compound-prefix");
    }

    /** US-Großbank, Hamas-Funktionär: what is known stands before the last hyphen, a noun after it. */
    boolean isOfKnown(int word) {
        String text = words.text(word);
        int hyphen = text.lastIndexOf('-');
        if (hyphen < 1 || hyphen > text.length() - 4 || known.name(text) != null) {
            return false;
        }
        KnownName first = known.name(text.substring(0, text.indexOf('-')));
        boolean body = first != null
                && (first.kind().equals("country")
                        || first.kind().equals("water")
                        || first.type() == Entity.Type.ORGANIZATION);
        String last = text.substring(hyphen + 1);
        return body && Character.isUpperCase(last.charAt(0)) && known.name(last) == null && known.isUnlisted(last);
    }

    /** A compound with a name in it: the name is what stands before the last hyphen, or a known name at its beginning. */
    void add(int word, Entity.Type type, double likely, String rule) {
        String text = words.text(word);
        int last = text.lastIndexOf('-');
        NameMention before = last > 0 && !words.breakBefore(word) ? found.at(word - 1) : null;
        if (before != null
                && before.type() != Entity.Type.PERSON
                && before.form() == Mention.Form.NAME
                && before.type() == type) {
            Span span = new Span(words.start(before.first()), words.start(word) + last);
            String base = Blanks.single(span.in(words.text()));
            found.release(before.first(), word);
            found.inCompound(before.first(), word + 1, span, before.type(), base, known.name(base), likely, rule);
            return;
        }
        if (last <= 0) {
            closed(word, text, type, likely, rule);
            return;
        }
        int first = word;
        while (first > 0
                && tagging.label(first - 1) == tagging.label(word)
                && words.text(first - 1).indexOf('-') < 0
                && found.open(first - 1)) {
            first--;
        }
        int from = 0;
        int hyphen = text.indexOf('-');
        if (hyphen < last && first == word && prefixes.contains(text.substring(0, hyphen))) {
            from = hyphen + 1;
        }
        Span span = new Span(first < word ? words.start(first) : words.start(word) + from, words.start(word) + last);
        if (first < word
                && words.sentenceStart(first)
                && FunctionWords.NOMINATIVE_ARTICLE.contains(words.text(first))) {
            // Die Grünen-Politikerin X: the article is that of the noun
            span = new Span(words.start(first + 1), span.end());
            first++;
        }
        String base = Blanks.single(span.in(words.text())).replace("\u00ad", "");
        if (span.length() < 2 || known.isNoName(base)) {
            return;
        }
        KnownName entry = known.name(base);
        KnownName joined =
                entry == null && base.endsWith("s") ? known.name(base.substring(0, base.length() - 1)) : null;
        if (joined != null && joined.type() == Entity.Type.ORGANIZATION) {
            // Unions-Kanzlerkandidat: the s only joins the parts
            entry = joined;
            base = joined.name();
        }
        KnownName adjective = entry == null ? known.adjective(base) : null;
        if (adjective != null) {
            entry = adjective;
            base = adjective.name();
        }
        Entity.Type of = entry != null ? entry.type() : type;
        found.release(first, word);
        found.derived(first, word + 1, span, of, base, entry, likely, rule);
    }

    private void closed(int word, String text, Entity.Type type, double likely, String rule) {
        @Nullable String prefix = known.prefix(text);
        String base = prefix == null ? text : prefix;
        Span span = new Span(words.start(word), words.start(word) + base.length());
        found.derived(word, word + 1, span, type, base, known.name(base), likely, rule);
    }
}
