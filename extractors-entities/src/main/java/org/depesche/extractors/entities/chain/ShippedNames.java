package org.depesche.extractors.entities.chain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Coordinates;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.data.RowIndex;
import org.depesche.linguistics.FoldedWords;
import org.jspecify.annotations.Nullable;

/** The names in the data files and the words derived from them; read once. Immutable. */
final class ShippedNames {

    private static final String[] ENDINGS = {"", "e", "en", "er", "es", "em"};

    final Map<String, KnownName> names = new HashMap<>();
    final FoldedWords<KnownName> adjectives = new FoldedWords<>();
    final Map<String, KnownName> inhabitants = new HashMap<>();
    final Map<String, KnownName> surnames = new HashMap<>();
    final Set<String> ambiguous = new HashSet<>();
    final Set<String> noNames = new HashSet<>();
    final Map<String, KnownName> byKey = new HashMap<>();
    final NameKeys keys = new NameKeys();
    final FoldedWords<Integer> longestFrom = new FoldedWords<>();

    /** Every word that names, surnames or inhabitants are listed by, or adjectives, in small letters. */
    final FoldedWords<Boolean> listed = new FoldedWords<>();

    private final Map<String, KnownName> byCode = new HashMap<>();
    private final Map<String, KnownName> statesPeople = new HashMap<>();
    private final RowIndex officeHolders = RowIndex.read("officeholders.tsv");

    private ShippedNames() {
        countries();
        countriesInFull();
        places();
        organizations();
        peoples();
        statesPeople();
        for (String[] row : DataFile.read("ambiguous-names.tsv")) {
            ambiguous.add(row[0]);
        }
        for (String[] row : DataFile.read("no-names.tsv")) {
            noNames.add(row[0]);
        }
        list(names.keySet());
        list(surnames.keySet());
        list(inhabitants.keySet());
        list(List.of(adjectives.words()));
    }

    private void list(Collection<String> words) {
        for (String word : words) {
            listed.put(word.toLowerCase(Locale.ROOT), true);
        }
    }

    private static final class German {
        static final ShippedNames NAMES = new ShippedNames();
    }

    /** The names in the jar. */
    static ShippedNames german() {
        return German.NAMES;
    }

    /** A person by his full name: those of the shorter list first; or null. */
    @Nullable
    KnownName person(String form) {
        KnownName found = statesPeople.get(form);
        String[] row = found == null ? officeHolders.find(form) : null;
        return row == null ? found : officeHolder(row);
    }

    private static KnownName officeHolder(String[] row) {
        Entity.Gender gender = switch (row[2]) {
            case "f" -> Entity.Gender.FEMALE;
            case "m" -> Entity.Gender.MALE;
            default -> null;
        };
        return new KnownName(row[0], Entity.Type.PERSON, "person", row[1], null, null, gender);
    }

    private void countries() {
        for (String[] row : DataFile.read("countries.tsv")) {
            KnownName country = new KnownName(row[2], Entity.Type.PLACE, "country", orNull(row[1]), row[0], null, null);
            name(country, row[3]);
            byCode.put(row[0], country);
            adjectives(country, row[4]);
            for (String inhabitant : KnownNames.list(row[5])) {
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
                for (String name : KnownNames.list(row[1])) {
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
            for (String form : KnownNames.list(row[1])) {
                inhabitants.putIfAbsent(form, people);
            }
        }
    }

    private void statesPeople() {
        for (String[] row : DataFile.read("statespeople.tsv")) {
            Entity.Gender gender = row[2].equals("f") ? Entity.Gender.FEMALE : Entity.Gender.MALE;
            KnownName person = new KnownName(
                    row[0],
                    Entity.Type.PERSON,
                    "person",
                    row[1],
                    orNull(row[3]),
                    null,
                    gender,
                    KnownNames.list(row[5]));
            statesPeople.put(row[0], person);
            for (String spelling : KnownNames.list(row[6])) {
                statesPeople.put(spelling, person);
            }
            if (row[4].equals("y")) {
                surnames.put(row[0].substring(row[0].lastIndexOf(' ') + 1), person);
            }
        }
    }

    private void name(KnownName known, String further) {
        names.put(known.name(), known);
        several(known, known.name());
        for (String alias : KnownNames.list(further)) {
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
            String first = BaseForms.stem(name.substring(0, space).toLowerCase(Locale.GERMAN));
            Integer before = longestFrom.get(first);
            longestFrom.put(first, before == null ? length : Math.max(before, length));
        }
    }

    private void adjectives(KnownName known, String stems) {
        for (String stem : KnownNames.list(stems)) {
            for (String ending : ENDINGS) {
                adjectives.putIfAbsent(stem + ending, known);
            }
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
