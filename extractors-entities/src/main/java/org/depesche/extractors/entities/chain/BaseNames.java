package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** Names of one article in the nominative. Not thread safe. */
final class BaseNames {

    private static final int SHORTEST_ADJECTIVE = 5;

    private final BaseForms forms;
    private final Words words;
    private final Grammar grammar;
    private final KnownNames known;
    private final Institutions institutions;
    private final RoleNouns roles;
    private final ClassNouns classes;
    private final ArticleNames inArticle;

    /** Compares with the names as they stand in the article. */
    BaseNames(BaseForms forms, Words words, Grammar grammar, KnownNames known, Nouns nouns, ArticleNames inArticle) {
        this.forms = forms;
        this.words = words;
        this.grammar = grammar;
        this.known = known;
        this.institutions = nouns.institutions();
        this.roles = nouns.roles();
        this.classes = nouns.classes();
        this.inArticle = inArticle;
    }

    /** The name without case endings: Deutschen Bucht → Deutsche Bucht, Bundesumweltministeriums → Bundesumweltministerium. */
    String of(int first, int limit, Entity.Type type) {
        String surface = surface(first, limit);
        if (type == Entity.Type.PERSON) {
            return forms.ofPerson(surface, genitivePlace(first, limit), inArticle);
        }
        if (known.isListed(surface)) {
            return surface;
        }
        int head = first;
        while (head < limit - 1 && adjective(head)) {
            head++;
        }
        String noun = noun(head, determiner(first));
        if (head > first) {
            return inflected(first, head, noun) + rest(head + 1, limit);
        }
        if (!noun.equals(words.text(head))) {
            return noun + rest(head + 1, limit);
        }
        boolean marked = first > 0 && !words.spaceBefore(first) && "„»\"“‚".indexOf(words.charAt(first - 1, 0)) >= 0;
        boolean bare = marked
                || (first > 0
                        && !words.breakBefore(first)
                        && FunctionWords.NO_GENITIVE_S.contains(words.decapitalised(first - 1)));
        return bare && limit > first + 1 ? surface : forms.genitive(surface, beforeNoun(limit), inArticle);
    }

    /** Whether a name can be a genitive where it stands: before a noun or adjective, or behind a noun. */
    private boolean genitivePlace(int first, int limit) {
        boolean open = limit < words.size() && !words.breakBefore(limit);
        boolean before = open && (words.capitalised(limit) || grammar.tag(limit) == Tag.ADJA);
        boolean behind = first > 0
                && roles.find(words, first - 1) == null
                && words.capitalised(first - 1)
                && !words.breakBefore(first)
                && grammar.tag(first - 1) == Tag.NN
                && !grammar.bareSubject(first);
        return before || behind;
    }

    private boolean beforeNoun(int limit) {
        return words.capitalised(limit) && !words.breakBefore(limit);
    }

    /** A stretch of words as it stands, with single blanks and without soft hyphens. */
    String surface(int first, int limit) {
        return Blanks.single(words.text(first, limit)).replace("\u00ad", "");
    }

    private String rest(int from, int limit) {
        return from >= limit ? "" : (words.spaceBefore(from) ? " " : "") + surface(from, limit);
    }

    private String determiner(int first) {
        return first > 0 && !words.breakBefore(first) && words.lower(first - 1) ? words.text(first - 1) : "";
    }

    /** An adjective with an ending before a noun of the name. */
    private boolean adjective(int word) {
        String text = words.text(word);
        int length = text.length();
        if (length < SHORTEST_ADJECTIVE || words.sign(word) || words.sign(word + 1) || ending(text) == 0) {
            return false;
        }
        String stem = text.substring(0, length - ending(text));
        if (stem.endsWith("isch") || stem.equals("Deutsch")) {
            return true;
        }
        if (grammar.tag(word) == Tag.ADJA) {
            return !text.endsWith("er");
        }
        boolean oblique = text.endsWith("n") || text.endsWith("m") || text.endsWith("s");
        return !text.endsWith("er")
                && grammar.tag(word) == Tag.NN
                && grammar.lemma(word).equals(stem + "e")
                && words.capitalised(word + 1)
                && (oblique || institutions.find(words, word + 1) != null);
    }

    private static int ending(String text) {
        return text.endsWith("en") || text.endsWith("em") || text.endsWith("er") || text.endsWith("es")
                ? 2
                : text.endsWith("e") ? 1 : 0;
    }

    /** The adjectives of a name and its first noun in the nominative. */
    private String inflected(int first, int head, String noun) {
        String article = determiner(first);
        Gender gender = gender(head, article, words.text(first));
        String end = gender == Gender.MASCULINE ? "er" : gender == Gender.NEUTER ? "es" : "e";
        StringBuilder name = new StringBuilder();
        for (int word = first; word < head; word++) {
            String text = words.text(word);
            String stem = text.substring(0, text.length() - ending(text));
            // Frankfurter, Deutscher: never changed, or in the nominative already
            boolean settled = text.endsWith("er") && (gender == Gender.MASCULINE || !stem.endsWith("isch"));
            name.append(settled ? text : stem + end).append(' ');
        }
        if (words.capitalised(first) && Character.isLowerCase(name.charAt(0))) {
            name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        }
        return name.append(noun).toString();
    }

    /** The gender of a noun in a name by the lists, the word forms, and the article and adjective before it; null for a plural. */
    private @Nullable Gender gender(int head, String article, String adjective) {
        String text = words.text(head);
        Institutions.Found institution = institutions.find(text);
        if (institution != null) {
            return institution.institution().gender();
        }
        if (grammar.plural(head) || (article.equals("die") && adjective.endsWith("en"))) {
            return null;
        }
        ClassNoun kind = classes.find(text);
        if (kind != null) {
            return kind.gender();
        }
        Gender listed = grammar.gender(head);
        if (listed != null) {
            return listed;
        }
        boolean neuter = article.equals("das") || adjective.endsWith("es");
        boolean feminine =
                article.equals("die") || article.equals("zur") || (article.equals("der") && adjective.endsWith("en"));
        if (neuter) {
            return Gender.NEUTER;
        }
        return feminine || (article.isEmpty() && adjective.endsWith("e")) ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** A noun without the ending of the genitive. */
    private String noun(int word, String article) {
        String text = words.text(word);
        Institutions.Found institution = institutions.find(text);
        if (institution != null && institution.institution().gender() == null) {
            return institution.base();
        }
        if (!text.endsWith("s") || text.length() < 4) {
            return text;
        }
        boolean genitive = FunctionWords.GENITIVE_MASCULINE.contains(article);
        if (!genitive
                && (FunctionWords.NO_GENITIVE_S.contains(article)
                        || FunctionWords.MASCULINE_OR_NEUTER.contains(article))) {
            return text;
        }
        if (institution != null && institution.institution().gender() != Gender.FEMININE) {
            return institution.base();
        }
        String lemma = grammar.lemma(word);
        if (grammar.genitive(word) && !lemma.isEmpty() && lemma.length() < text.length() && text.startsWith(lemma)) {
            return lemma;
        }
        return text;
    }
}
