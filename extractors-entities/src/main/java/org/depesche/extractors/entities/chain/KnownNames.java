package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Coordinates;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.name.WordHash;
import org.depesche.extractors.entities.name.WordTable;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.WordMemo;
import org.jspecify.annotations.Nullable;

/** Names of countries, places, organisations and office holders in all their forms, and the words derived from them. Immutable. */
final class KnownNames {

    private static final String[] ENDINGS = {"", "e", "en", "er", "es", "em"};
    private static final int SHORTEST_PREFIX = 4;
    private static final int LONGEST_ACRONYM = 5;

    private final Map<String, KnownName> names = new HashMap<>();
    private final Map<String, KnownName> adjectives = new HashMap<>();
    private final Map<String, KnownName> inhabitants = new HashMap<>();
    private final Map<String, KnownName> persons = new HashMap<>();
    private final Map<String, KnownName> surnames = new HashMap<>();
    private final Map<String, KnownName> byCode = new HashMap<>();
    private final Map<String, KnownName> user = new HashMap<>();

    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> noNames = new HashSet<>();

    private final WordTable table;
    private final Map<String, KnownName> byKey = new HashMap<>();
    private final NameKeys keys = new NameKeys();
    private final Map<String, Integer> longestFrom = new HashMap<>();

    private final WordMemo<KnownName> named = new WordMemo<>(14, this::readName);
    private final WordMemo<KnownName> ofAdjective = new WordMemo<>(14, this::readAdjective);
    private final WordMemo<Integer> longest = new WordMemo<>(14, this::readLongest);

    private KnownNames(WordTable table) {
        this.table = table;
    }

    /** What the jar knows, and the rows of a user's gazetteer: name, type, id, aliases, gender. */
    static KnownNames with(WordTable table, List<KnownName> own, List<List<String>> ownAliases) {
        KnownNames known = new KnownNames(table);
        known.countries();
        known.countriesInFull();
        known.places();
        known.organizations();
        known.peoples();
        known.officeHolders();
        known.statesPeople();
        for (String[] row : DataFile.read("ambiguous-names.tsv")) {
            known.ambiguous.add(row[0]);
        }
        for (String[] row : DataFile.read("no-names.tsv")) {
            known.noNames.add(row[0]);
        }
        for (int i = 0; i < own.size(); i++) {
            KnownName each = own.get(i);
            known.user.put(each.name(), each);
            for (String alias : ownAliases.get(i)) {
                known.user.put(alias, each);
            }
        }
        return known;
    }

    private void countries() {
        for (String[] row : DataFile.read("countries.tsv")) {
            KnownName country = new KnownName(row[2], Entity.Type.PLACE, "country", orNull(row[1]), row[0], null, null);
            name(country, row[3]);
            byCode.put(row[0], country);
            adjectives(country, row[4]);
            for (String inhabitant : list(row[5])) {
                // of two countries with one word for their people (Kongolese) the first holds
                inhabitants.putIfAbsent(inhabitant, country);
                inhabitants.putIfAbsent(inhabitant + "s", country);
                if (inhabitant.endsWith("r")) {
                    inhabitants.putIfAbsent(inhabitant + "n", country);
                }
                if (inhabitant.endsWith("in")) {
                    inhabitants.putIfAbsent(inhabitant + "nen", country);
                }
            }
        }
    }

    /** Names in full, after all common names. */
    private void countriesInFull() {
        for (String[] row : DataFile.read("country-names.tsv")) {
            KnownName country = byCode.get(row[0]);
            if (country != null) {
                for (String name : list(row[1])) {
                    names.putIfAbsent(name, country);
                    several(country, name);
                }
            }
        }
    }

    private void places() {
        for (String[] row : DataFile.read("places.tsv")) {
            Coordinates where =
                    row[4].isEmpty() ? null : new Coordinates(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            KnownName place =
                    new KnownName(row[0], Entity.Type.PLACE, row[1], orNull(row[2]), orNull(row[3]), where, null);
            name(place, row[6]);
            adjectives(place, row[7]);
        }
    }

    private void organizations() {
        for (String[] row : DataFile.read("organizations.tsv")) {
            name(
                    new KnownName(row[0], Entity.Type.ORGANIZATION, row[1], orNull(row[2]), orNull(row[3]), null, null),
                    row[4]);
        }
    }

    private void peoples() {
        for (String[] row : DataFile.read("peoples.tsv")) {
            KnownName people = new KnownName(row[0], Entity.Type.OTHER, "people", null, null, null, null);
            names.putIfAbsent(row[0], people);
            keys.add(row[0]);
            for (String form : list(row[1])) {
                inhabitants.putIfAbsent(form, people);
            }
        }
    }

    private void officeHolders() {
        for (String[] row : DataFile.read("officeholders.tsv")) {
            Entity.Gender gender = switch (row[2]) {
                case "f" -> Entity.Gender.FEMALE;
                case "m" -> Entity.Gender.MALE;
                default -> null;
            };
            persons.putIfAbsent(
                    row[0], new KnownName(row[0], Entity.Type.PERSON, "person", row[1], null, null, gender));
        }
    }

    private void statesPeople() {
        for (String[] row : DataFile.read("statespeople.tsv")) {
            Entity.Gender gender = row[2].equals("f") ? Entity.Gender.FEMALE : Entity.Gender.MALE;
            KnownName person = new KnownName(
                    row[0], Entity.Type.PERSON, "person", row[1], orNull(row[3]), null, gender, list(row[5]));
            persons.put(row[0], person);
            for (String spelling : list(row[6])) {
                persons.put(spelling, person);
            }
            if (row[4].equals("y")) {
                surnames.put(row[0].substring(row[0].lastIndexOf(' ') + 1), person);
            }
        }
    }

    private void name(KnownName known, String further) {
        names.put(known.name(), known);
        several(known, known.name());
        for (String alias : list(further)) {
            names.putIfAbsent(alias, known);
            several(known, alias);
        }
    }

    private void several(KnownName known, String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            byKey.putIfAbsent(BaseForms.key(name), known);
            keys.add(name);
            int length = 1
                    + (int) name.chars()
                            .filter(c -> c == ' ' || c == '.' || c == '/')
                            .count();
            longestFrom.merge(BaseForms.stem(name.substring(0, space).toLowerCase(Locale.GERMAN)), length, Math::max);
        }
    }

    /** How many words the longest listed name has that begins with this word, however it is inflected, 0 where none of several words does. */
    int longestFrom(String word) {
        Integer words = longest.of(word);
        return words == null ? 0 : words;
    }

    private @Nullable Integer readLongest(String word) {
        return longestFrom.get(BaseForms.stem(word.toLowerCase(Locale.GERMAN)));
    }

    /** Whether what looks like a name names nothing of a story. */
    /** Whether several words may be a name that {@link #name} knows; false only where they are surely none. */
    boolean mayBeName(Words words, int first, int limit) {
        return !user.isEmpty() || keys.mayBeName(words.text(), words.start(first), words.end(limit - 1));
    }

    boolean isNoName(String word) {
        return noNames.contains(word);
    }

    /** Whether a name is a word of other meaning too. */
    boolean isAmbiguous(String word) {
        return ambiguous.contains(word);
    }

    private void adjectives(KnownName known, String stems) {
        for (String stem : list(stems)) {
            for (String ending : ENDINGS) {
                adjectives.putIfAbsent(stem + ending, known);
            }
        }
    }

    /** The user's name, or null. */
    @Nullable
    KnownName user(String form) {
        return user.isEmpty() ? null : user.get(form);
    }

    /** Every name of the user's gazetteer. */
    Map<String, KnownName> user() {
        return user;
    }

    /** A place or organisation by its name, or null. */
    @Nullable
    KnownName name(String form) {
        return named.of(form);
    }

    private @Nullable KnownName readName(String form) {
        KnownName own = user(form);
        if (own != null) {
            return own;
        }
        KnownName found = names.get(form);
        if (found == null && form.indexOf(' ') > 0) {
            return byKey.get(BaseForms.key(form));
        }
        return found == null && form.length() > LONGEST_ACRONYM && isInCapitals(form)
                ? names.get(form.charAt(0) + form.substring(1).toLowerCase(Locale.GERMAN))
                : found;
    }

    /** Whether the lists have a name exactly so. */
    private static boolean isInCapitals(String form) {
        char second = form.charAt(1);
        return Character.toUpperCase(second) == second && form.equals(form.toUpperCase(Locale.GERMAN));
    }

    boolean isListed(String form) {
        return names.containsKey(form) || user(form) != null;
    }

    /** Whether a word is in lists of given names. */
    boolean isGiven(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen > 1 ? word.substring(0, hyphen) : word;
        return (flags(first) & (WordTable.GIVEN_FEMALE | WordTable.GIVEN_MALE)) != 0;
    }

    /** Whether a word is in lists of family names. */
    boolean isSurname(String word) {
        return (flags(word) & WordTable.SURNAME) != 0;
    }

    /** Whether a word is much used and stands in no list of names. */
    boolean isCommonNoun(String word) {
        int value = table.value(WordHash.of(word));
        int habit = WordTable.habit(WordTable.flags(value));
        return habit == NO_NAME
                || (WordTable.cluster(value) != 0 && (habit & 7) == 0 && (WordTable.flags(value) & LISTED) == 0);
    }

    /** Whether a word is much used and stands in no list of names, whatever it mostly is. */
    boolean isUnlisted(String word) {
        int value = table.value(WordHash.of(word));
        return WordTable.cluster(value) != 0 && (WordTable.flags(value) & LISTED) == 0;
    }

    private static final int NO_NAME = 7;
    private static final int LISTED = 0xff;

    private int flags(String word) {
        return WordTable.flags(table.value(WordHash.of(word)));
    }

    /** An office holder by the full name, or null. */
    @Nullable
    KnownName person(String form) {
        KnownName own = user(form);
        return own != null ? own : persons.get(form);
    }

    /** Who is mostly meant by a surname alone, by its form without accents too; or null. */
    @Nullable
    KnownName surname(String form) {
        return surnames.get(form);
    }

    /** The place that an adjective comes from, in any inflection and case of its first letter, with ost-, west- … before it; or null. */
    @Nullable
    KnownName adjective(String form) {
        return ofAdjective.of(form);
    }

    private @Nullable KnownName readAdjective(String form) {
        String small = form.toLowerCase(Locale.ROOT);
        KnownName found = adjectives.get(small);
        if (found == null && small.length() > 7) {
            for (String prefix : directions) {
                if (small.startsWith(prefix)) {
                    found = adjectives.get(small.substring(prefix.length()));
                    break;
                }
            }
        }
        return found;
    }

    private final Set<String> directions = new ChainWords().group("direction");

    /** The country whose people this word names, or null. */
    @Nullable
    KnownName inhabitant(String form) {
        return inhabitants.get(form);
    }

    /** The longest known name that a compound begins with, the rest being three letters at least; or null. */
    @Nullable
    String prefix(String compound) {
        for (int cut = compound.length() - 3; cut >= SHORTEST_PREFIX; cut--) {
            String prefix = compound.substring(0, cut);
            if (names.containsKey(prefix)) {
                return prefix;
            }
        }
        return null;
    }

    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
