package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Source;
import org.jspecify.annotations.Nullable;

/** The people whom metadata name as authors, to confirm and clean the names that a byline seems to hold. */
final class KnownAuthors {

    /** Folded letters of a name to the name. */
    private final Map<String, String> names;

    KnownAuthors(Lexicon lexicon, Source source) {
        List<String> values = new ArrayList<>(source.authors());
        for (MetadataField field : source.metadata()) {
            if (MetadataPath.of(field.path()) == MetadataPath.AUTHOR) {
                values.add(field.value());
            }
        }
        names = values.isEmpty() ? Map.of() : new LinkedHashMap<>();
        for (String value : values) {
            Tokens tokens = Tokens.of(value, lexicon.vocabulary());
            CreditLine line = CreditGrammar.read(lexicon, tokens, 0, Math.min(tokens.size(), 40));
            line.values(LinePart.Kind.PERSON).forEach(name -> names.putIfAbsent(folded(name), name));
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    int size() {
        return names.size();
    }

    /** The known name that a name is, begins with or ends with; null where it is none of them. */
    @Nullable
    String known(String name) {
        String folded = folded(name);
        String exact = names.get(folded);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, String> known : names.entrySet()) {
            if (folded.startsWith(known.getKey()) || folded.endsWith(known.getKey())) {
                return known.getValue();
            }
        }
        return null;
    }

    /** The known names that a name is made of, one behind the other; the name itself where it is not. */
    List<String> within(String name) {
        String rest = folded(name);
        List<String> found = new ArrayList<>();
        boolean isLonger = true;
        while (isLonger) {
            isLonger = false;
            for (Map.Entry<String, String> known : names.entrySet()) {
                if (rest.startsWith(known.getKey()) && !found.contains(known.getValue())) {
                    found.add(known.getValue());
                    rest = rest.substring(known.getKey().length());
                    isLonger = true;
                    break;
                }
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        String known = known(name);
        return List.of(known == null ? name : known);
    }

    private static String folded(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i))) {
                letters.append(Vocabulary.fold(name.charAt(i)));
            }
        }
        return letters.toString();
    }
}
