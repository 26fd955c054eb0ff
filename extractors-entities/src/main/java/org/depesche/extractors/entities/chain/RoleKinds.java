package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.extractors.entities.data.DataFile;

/** Nouns that can stand for others when a person is spoken of again: der Politiker for a minister, der Staatschef for a president. Immutable. */
final class RoleKinds {

    private final Map<String, List<String>> members = new HashMap<>();

    RoleKinds() {
        for (String[] row : DataFile.read("role-kinds.tsv")) {
            String noun = row[0].toLowerCase(Locale.GERMAN);
            List<String> list = members.computeIfAbsent(noun, k -> new ArrayList<>(List.of(noun)));
            for (String member : KnownNames.list(row[1])) {
                list.add(member.toLowerCase(Locale.GERMAN));
            }
        }
    }

    /** The noun itself and what it can stand for, in small letters. */
    List<String> standingFor(String noun) {
        List<String> list = members.get(noun);
        return list == null ? List.of(noun) : list;
    }
}
