package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Finds which organisation a noun for its kind means: das Unternehmen, die Partei, des Ministeriums. */
final class BodyNominals {

    private final Words words;
    private final Nouns nouns;
    private final RecentChains recent;
    private final Map<Chain, ClassNoun> called = new HashMap<>();
    private final Map<Chain, String> calledInFull = new HashMap<>();
    private final Map<Chain, String> calledOf = new HashMap<>();

    BodyNominals(Words words, Nouns nouns, KnownNames known, List<Chain> chains, RecentChains recent) {
        this.words = words;
        this.nouns = nouns;
        this.recent = recent;
        for (Chain chain : chains) {
            if (chain.type == Entity.Type.ORGANIZATION) {
                chain.names.forEach(name -> note(chain, name.first(), known));
            }
        }
    }

    /** Notes the noun right before a name of a chain: die Zeitung X, Firma „X“. */
    private void note(Chain chain, int name, KnownNames known) {
        int before = before(name);
        ClassNoun noun = before < 0 || words.breakBefore(before + 1)
                ? null
                : nouns.classes().find(words, before);
        if (noun == null) {
            return;
        }
        called.putIfAbsent(chain, noun);
        calledInFull.putIfAbsent(chain, words.text(before));
        KnownName of = before > 0 ? known.adjective(words, before - 1) : null;
        if (of != null && of.country() != null) {
            calledOf.putIfAbsent(chain, of.country());
        }
    }

    /** The last organisation of that kind, with that noun in its name, or called so before; or null. */
    @Nullable
    Chain meant(ClassNoun noun, String text, @Nullable KnownName nation, int before) {
        boolean compound = text.length() > noun.noun().length() + 2;
        String small = noun.noun().toLowerCase(Locale.GERMAN);
        return recent.last(before, chain -> {
            String country = chain.known == null ? calledOf.get(chain) : chain.known.country();
            boolean elsewhere =
                    nation != null && nation.country() != null && country != null && !country.equals(nation.country());
            if (chain.type != noun.type() || elsewhere) {
                return false;
            }
            ClassNoun theirs = called.get(chain);
            boolean word = chain.name.toLowerCase(Locale.GERMAN).contains(small);
            boolean sameWord =
                    noun.equals(theirs) && (!compound || text.startsWith(calledInFull.getOrDefault(chain, "-")));
            String kind = chain.known != null && chain.known.type() == chain.type
                    ? chain.known.kind()
                    : theirs != null && !theirs.kind().equals("*") ? theirs.kind() : kind(chain);
            boolean kindOf = !compound && kind.equals(noun.kind());
            return word || sameWord || kindOf;
        });
    }

    /** The kind that the form of a name tells: companies have their legal form in it. */
    private String kind(Chain chain) {
        for (NameMention name : chain.names) {
            for (String form : nouns.words().group("legal-form")) {
                if (hasWordFrom(name.base(), form)) {
                    return "company";
                }
            }
        }
        return "";
    }

    /** Whether a form stands in a name after a blank. */
    private static boolean hasWordFrom(String name, String form) {
        int at = name.indexOf(form, 1);
        while (at > 0 && name.charAt(at - 1) != ' ') {
            at = name.indexOf(form, at + 1);
        }
        return at > 0;
    }

    /** The word before a name, or before the mark that stands there. */
    private int before(int name) {
        int before = name - 1;
        return before >= 0 && words.sign(before) && !words.is(before, ',') ? before - 1 : before;
    }
}
