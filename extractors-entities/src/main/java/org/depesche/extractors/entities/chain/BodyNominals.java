package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Finds which organisation a noun for its kind means: das Unternehmen, die Partei, des Ministeriums. */
final class BodyNominals {

    private static final int MEMORY = 120;

    private final Words words;
    private final Nouns nouns;
    private final NavigableMap<Integer, Chain> at;
    private final Map<Chain, ClassNoun> called = new HashMap<>();

    BodyNominals(Words words, Nouns nouns, List<Chain> chains, NavigableMap<Integer, Chain> at) {
        this.words = words;
        this.nouns = nouns;
        this.at = at;
        for (Chain chain : chains) {
            if (chain.type == Entity.Type.ORGANIZATION) {
                for (NameMention name : chain.names) {
                    ClassNoun noun = calledBefore(name.first());
                    if (noun != null) {
                        called.putIfAbsent(chain, noun);
                    }
                }
            }
        }
    }

    /** The last organisation of that kind, with that noun in its name, or called so before; or null. */
    @Nullable
    Chain meant(ClassNoun noun, String text, int before) {
        boolean compound = text.length() > noun.noun().length() + 2;
        String small = noun.noun().toLowerCase(Locale.GERMAN);
        for (Map.Entry<Integer, Chain> entry :
                at.headMap(before, false).descendingMap().entrySet()) {
            Chain chain = entry.getValue();
            if (before - entry.getKey() > MEMORY) {
                return null;
            }
            if (chain.type != noun.type()) {
                continue;
            }
            ClassNoun theirs = called.get(chain);
            boolean word = chain.name.toLowerCase(Locale.GERMAN).contains(small);
            boolean sameWord = noun.equals(theirs);
            String kind = chain.known != null && chain.known.type() == chain.type
                    ? chain.known.kind()
                    : theirs != null && !theirs.kind().equals("*") ? theirs.kind() : kind(chain);
            boolean kindOf = !compound && kind.equals(noun.kind());
            if (word || sameWord || kindOf) {
                return chain;
            }
        }
        return null;
    }

    /** The kind that the form of a name tells: companies have their legal form in it. */
    private String kind(Chain chain) {
        for (NameMention name : chain.names) {
            for (String form : nouns.legalForms()) {
                if (name.base().contains(form)) {
                    return "company";
                }
            }
        }
        return "";
    }

    /** The noun right before a name: die Zeitung X, Firma „X“. */
    private @Nullable ClassNoun calledBefore(int name) {
        int before = name - 1;
        if (before >= 0 && words.sign(before) && !words.is(before, ',')) {
            before--;
        }
        return before < 0 || words.breakBefore(before + 1)
                ? null
                : nouns.classes().find(words.text(before));
    }
}
