package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.name.WordHash;
import org.depesche.extractors.entities.name.WordTable;
import org.depesche.linguistics.WordMemo;
import org.jspecify.annotations.Nullable;

/** Takes case endings off names and -er off the adjectives of towns. Immutable. */
final class BaseForms {

    private static final String[] STEM_ENDINGS = {"en", "er", "es", "em", "e", "n", "s"};
    private static final String[] ARTICLES = FunctionWords.ARTICLE.toArray(new String[0]);
    private static final WordMemo<String> KEYS = new WordMemo<>(13, BaseForms::makeKey);

    private final WordTable table;
    private final KnownNames known;
    private final Map<String, String> towns = new HashMap<>();

    BaseForms(WordTable table, KnownNames known) {
        this.table = table;
        this.known = known;
        for (String[] row : DataFile.read("town-adjectives.tsv")) {
            towns.put(row[0], row[1]);
        }
    }

    /** A person's name without its genitive s; where no genitive can stand, the s is taken off only where the article has the name without it. */
    String ofPerson(String name, boolean genitivePlace, ArticleNames inArticle) {
        boolean s = name.length() > 3 && name.endsWith("s") && name.indexOf(' ') > 0;
        if (s && !genitivePlace && !inArticle.hasWithoutLast(name)) {
            return name;
        }
        return genitive(name, genitivePlace, inArticle);
    }

    /** A name without its genitive s, where the name without it is known, stands in the article, or the s can hardly be part of it. */
    String genitive(String name, boolean beforeNoun, ArticleNames inArticle) {
        int length = name.length();
        if (length > 2 && (name.endsWith("'") || name.endsWith("’"))) {
            return name.substring(0, length - 1);
        }
        if (length > 3 && (name.endsWith("'s") || name.endsWith("’s"))) {
            return name.substring(0, length - 2);
        }
        if (length < 4 || name.charAt(length - 1) != 's' || known.name(name) != null || known.person(name) != null) {
            return name;
        }
        String bare = name.substring(0, length - 1);
        if (inArticle.has(bare) || known.name(bare) != null) {
            return bare;
        }
        char before = bare.charAt(bare.length() - 1);
        if (before == 's' || (Character.isUpperCase(before) && !beforeNoun)) {
            return name;
        }
        int cut = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('-')) + 1;
        String last = name.substring(cut);
        int with = table.value(WordHash.of(last));
        int without = table.value(WordHash.of(bare.substring(cut)));
        int listed = WordTable.GIVEN | WordTable.SURNAME | WordTable.CITY | WordTable.PLACE;
        if ((WordTable.flags(with) & listed) != 0) {
            return name;
        }
        if ((WordTable.flags(without) & listed) != 0) {
            return bare;
        }
        boolean oftenOwn =
                before == 'u' || before == 'i' || before == 'o' || before == 'a' || before == 'e' || before == 'k';
        return beforeNoun && !oftenOwn && WordTable.cluster(with) == 0 ? bare : name;
    }

    /** The town of an adjective in -er, as well as it can be told. */
    String town(String adjective) {
        String bare = adjective;
        if (bare.endsWith("ern")) {
            bare = bare.substring(0, bare.length() - 1);
        } else if (bare.endsWith("erin")) {
            bare = bare.substring(0, bare.length() - 2);
        } else if (bare.endsWith("ers")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        String listed = towns.get(bare);
        if (listed != null) {
            return listed;
        }
        if (!bare.endsWith("er") || bare.length() < 5) {
            return adjective;
        }
        String stem = bare.substring(0, bare.length() - 2);
        if (bare.endsWith("ner") && known.name(bare.substring(0, bare.length() - 3) + "en") != null) {
            return bare.substring(0, bare.length() - 3) + "en";
        }
        for (String ending : new String[] {"", "en", "e", "a"}) {
            if (place(stem + ending)) {
                return stem + ending;
            }
        }
        return stem;
    }

    private boolean place(String name) {
        return known.name(name) != null
                || (WordTable.flags(table.value(WordHash.of(name))) & (WordTable.CITY | WordTable.PLACE)) != 0;
    }

    /** What two forms of a name of several words have in common: its words without endings, in small letters. */
    static String key(String name) {
        return KEYS.of(name);
    }

    private static String makeKey(String name) {
        String small = name.toLowerCase(Locale.GERMAN);
        if (small.indexOf(' ') < 0) {
            return small;
        }
        int end = small.length();
        while (end > 0 && small.charAt(end - 1) == ' ') {
            end--;
        }
        StringBuilder key = new StringBuilder(end + 1);
        for (int from = 0; from < end; ) {
            int blank = small.indexOf(' ', from);
            int to = blank < 0 ? end : blank;
            if (!isArticle(small, from, to)) {
                key.append(small, from, from + stemLength(small, from, to)).append(' ');
            }
            from = to + 1;
        }
        return key.toString();
    }

    /** The place that an adjective in -isch is made from by regular endings, where it is known; or null. */
    @Nullable
    KnownName adjectiveOf(String form) {
        int at = form.lastIndexOf("isch");
        if (at < 3 || form.length() - at > 6) {
            return null;
        }
        String stem = Character.toUpperCase(form.charAt(0)) + form.substring(1, at);
        for (String ending : new String[] {"", "ien", "en", "a", "e", "o"}) {
            KnownName place = known.name(stem + ending);
            if (place != null && place.type() == Entity.Type.PLACE) {
                return place;
            }
        }
        return null;
    }

    /** An adjective in small letters without its ending: ukrainischen → ukrainisch. */
    static String adjective(String form) {
        int at = form.lastIndexOf("isch");
        return at > 0 && form.length() - at <= 6 ? form.substring(0, at + 4) : form;
    }

    /** A word without its ending, whatever its case. */
    static String stem(String word) {
        return word.substring(0, stemLength(word, 0, word.length()));
    }

    /** How many characters of a word its stem has, whatever their case. */
    static int stemLength(String text, int from, int to) {
        int length = to - from;
        for (String ending : STEM_ENDINGS) {
            int bare = length - ending.length();
            if (bare >= 4 && text.regionMatches(true, to - ending.length(), ending, 0, ending.length())) {
                return bare;
            }
        }
        return length;
    }

    /** Whether a word is an article that keys leave out, whatever its case. */
    static boolean isArticle(String text, int from, int to) {
        if (to - from != 3) {
            return false;
        }
        for (String article : ARTICLES) {
            if (text.regionMatches(true, from, article, 0, 3)) {
                return true;
            }
        }
        return false;
    }
}
