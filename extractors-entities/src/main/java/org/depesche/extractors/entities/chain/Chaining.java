package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Tells which names are names of the same thing. */
final class Chaining {

    private final Words words;
    private final GivenNames given;
    private final List<Chain> chains = new ArrayList<>();
    private final Map<String, Chain> byKey = new HashMap<>();
    private final Map<NameMention, Chain> chainOf = new HashMap<>();

    Chaining(Words words, GivenNames given) {
        this.words = words;
        this.given = given;
    }

    List<Chain> chains(List<NameMention> mentions) {
        List<NameMention> settled = settle(mentions);
        persons(settled);
        for (NameMention mention : settled) {
            if (mention.type() != Entity.Type.PERSON) {
                put(mention);
            }
        }
        acronyms(settled);
        return chains;
    }

    /** The chain that a name went to, or null. */
    @Nullable
    Chain chainOf(NameMention mention) {
        return chainOf.get(mention);
    }

    /**
     * One type a name: where a name that stands alone got several, the one that weighs most wins, and a surname of somebody who is named in
     * full is a person.
     */
    private List<NameMention> settle(List<NameMention> mentions) {
        Map<String, double[]> weights = new HashMap<>();
        Map<String, Boolean> surnames = new HashMap<>();
        for (NameMention mention : mentions) {
            weights.computeIfAbsent(mention.base(), k -> new double[Entity.Type.values().length])[
                            mention.type().ordinal()] +=
                    mention.confidence() * (mention.form() == Mention.Form.NAME ? 1 : 0.5);
            if (mention.type() == Entity.Type.PERSON && mention.base().indexOf(' ') > 0) {
                surnames.put(mention.base().substring(mention.base().lastIndexOf(' ') + 1), true);
            }
        }
        List<NameMention> settled = new ArrayList<>();
        for (NameMention mention : mentions) {
            double[] weight = weights.getOrDefault(mention.base(), new double[0]);
            Entity.Type best = mention.type();
            for (Entity.Type type : Entity.Type.values()) {
                if (weight[type.ordinal()] > weight[best.ordinal()] + 1e-9) {
                    best = type;
                }
            }
            if (surnames.containsKey(mention.base()) && mention.known() == null) {
                best = Entity.Type.PERSON;
            }
            settled.add(
                    best == mention.type()
                            ? mention
                            : mention.as(best, mention.base(), best == Entity.Type.PERSON ? null : mention.known()));
        }
        return settled;
    }

    private void persons(List<NameMention> mentions) {
        List<NameMention> people =
                mentions.stream().filter(m -> m.type() == Entity.Type.PERSON).toList();
        Map<String, List<Chain>> bySurname = new HashMap<>();
        for (NameMention mention : people) {
            if (mention.base().indexOf(' ') < 0) {
                continue;
            }
            Chain chain = byKey.get(key(mention));
            if (chain == null) {
                chain = sameFullName(bySurname, mention.base());
            }
            if (chain == null) {
                chain = start(mention);
                bySurname
                        .computeIfAbsent(chain.surname(), k -> new ArrayList<>())
                        .add(chain);
            } else {
                join(chain, mention);
            }
        }
        for (NameMention mention : people) {
            if (mention.base().indexOf(' ') >= 0) {
                continue;
            }
            Chain chain = bySingleName(bySurname, mention);
            if (chain == null) {
                put(mention);
            } else {
                join(chain, mention);
            }
        }
    }

    /** One full name is another with a name or initial more between first and last. */
    private static @Nullable Chain sameFullName(Map<String, List<Chain>> bySurname, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String first = name.substring(0, name.indexOf(' '));
        for (Chain chain : bySurname.getOrDefault(surname, List.of())) {
            String other = chain.name.substring(0, chain.name.indexOf(' '));
            boolean initial = (first.endsWith(".") && other.startsWith(first.substring(0, 1)))
                    || (other.endsWith(".") && first.startsWith(other.substring(0, 1)));
            if (other.equals(first) || initial) {
                if (name.length() > chain.name.length()) {
                    chain.name = name;
                }
                return chain;
            }
        }
        return null;
    }

    private @Nullable Chain bySingleName(Map<String, List<Chain>> bySurname, NameMention mention) {
        List<Chain> same = new ArrayList<>(bySurname.getOrDefault(mention.base(), List.of()));
        if (same.isEmpty()) {
            for (List<Chain> each : bySurname.values()) {
                for (Chain chain : each) {
                    if (partOf(chain.name, mention.base())) {
                        same.add(chain);
                    }
                }
            }
        }
        if (same.size() <= 1) {
            return same.isEmpty() ? null : same.get(0);
        }
        Entity.Gender gender = given.titleGender(words, mention.first());
        Chain best = null;
        int nearest = Integer.MIN_VALUE;
        for (Chain chain : same) {
            if (gender != null && given.gender(chain.name) != null && given.gender(chain.name) != gender) {
                continue;
            }
            for (NameMention name : chain.names) {
                int distance = name.first() < mention.first() ? name.first() : -name.first() - words.size();
                if (distance > nearest) {
                    nearest = distance;
                    best = chain;
                }
            }
        }
        return best;
    }

    /** Whether a single word is a given name or the end of a name with particles (<i>Hoop Scheffer</i>, <i>Ramos-Horta</i>). */
    private boolean partOf(String name, String single) {
        for (String part : name.split(" ")) {
            if (part.equals(single)) {
                return true;
            }
            if (part.endsWith("-" + single) && single.length() > 3) {
                return true;
            }
        }
        return false;
    }

    private void put(NameMention mention) {
        Chain chain = byKey.get(key(mention));
        if (chain == null) {
            start(mention);
        } else {
            join(chain, mention);
        }
    }

    private Chain start(NameMention mention) {
        Chain chain = new Chain(mention);
        chains.add(chain);
        byKey.put(key(mention), chain);
        chainOf.put(mention, chain);
        return chain;
    }

    private void join(Chain chain, NameMention mention) {
        chain.add(mention);
        chainOf.put(mention, chain);
        byKey.putIfAbsent(key(mention), chain);
    }

    private static String key(NameMention mention) {
        KnownName known = mention.known();
        if (known != null) {
            return "known " + known.type() + " " + known.name();
        }
        return mention.type() + " " + BaseForms.key(mention.base());
    }

    /** An acronym in brackets after the name that it is short for, or the name in brackets after the acronym. */
    private void acronyms(List<NameMention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            NameMention before = mentions.get(i - 1);
            NameMention here = mentions.get(i);
            if (here.first() != before.limit() + 1
                    || !words.is(before.limit(), '(')
                    || !words.is(here.limit(), ')')
                    || before.type() == Entity.Type.PERSON) {
                continue;
            }
            Chain first = chainOf.get(before);
            Chain second = chainOf.get(here);
            if (first != null
                    && second != null
                    && first != second
                    && (shortFor(here.base(), before.base()) || shortFor(before.base(), here.base()))) {
                first.merge(second);
                first.because.add("acronym");
                if (second.name.length() > first.name.length()) {
                    first.name = second.name;
                }
                chains.remove(second);
                second.names.forEach(name -> chainOf.put(name, first));
                byKey.replaceAll((key, chain) -> chain == second ? first : chain);
            }
        }
    }

    private static boolean shortFor(String acronym, String name) {
        if (acronym.length() > 8 || acronym.length() < 2 || name.length() <= acronym.length()) {
            return false;
        }
        String letters = acronym.toLowerCase(Locale.ROOT);
        String full = name.toLowerCase(Locale.ROOT);
        if (letters.charAt(0) != full.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            at = full.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
