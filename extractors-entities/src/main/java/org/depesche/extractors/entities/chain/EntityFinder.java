package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.name.NameModel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.Reserve;
import org.jspecify.annotations.Nullable;

/** Finds the entities of a text: names, who is who, roles, what else speaks of them, links. Immutable and thread safe. */
public final class EntityFinder {

    /** What is left of the certainty of a name where only the world knows whose it is. */
    private static final double SURNAME = 0.85;

    /** The ids that most articles need. */
    private static final String[] IDS =
            IntStream.range(0, 128).mapToObj(number -> "e" + number).toArray(String[]::new);

    private static final Reserve<ArticleColumns> COLUMNS = new Reserve<>(ArticleColumns::new);

    private final NameTagger tagger;
    private final KnownNames known;
    private final BaseForms forms;
    private final GivenNames given;
    private final Nouns nouns = Nouns.german();
    private final OtherTypes others = new OtherTypes();
    private final double leastConfidence;

    /**
     * A finder.
     *
     * @param gazetteer names that the user adds
     * @param leastConfidence entities below it are left out, from 0 to 1
     */
    public EntityFinder(UserGazetteer gazetteer, double leastConfidence) {
        NameModel model = NameModel.german();
        this.tagger = new NameTagger(model);
        this.known = KnownNames.with(model.table(), gazetteer.names(), gazetteer.aliases());
        this.forms = new BaseForms(model.table(), known);
        this.given = new GivenNames(model.table());
        this.leastConfidence = leastConfidence;
    }

    /**
     * Finds entities.
     *
     * @param analysis what is known of the words of the text
     * @param closed spans that tell about the text and not its story; names in them are left out
     * @return the entities in the order of their first mentions
     */
    public List<Entity> find(Analysis analysis, List<Span> closed) {
        Words words = Words.of(analysis.text());
        ArticleColumns columns = COLUMNS.take();
        columns.begin(words.size(), analysis.tokens().size());
        List<Entity> entities = find(words, analysis, closed, columns);
        columns.end();
        COLUMNS.giveBack(columns);
        return entities;
    }

    private List<Entity> find(Words words, Analysis analysis, List<Span> closed, ArticleColumns columns) {
        Grammar grammar = new Grammar(words, analysis, columns);
        for (Span span : closed) {
            for (int word = words.covering(span.start());
                    word < words.size() && words.start(word) < span.end();
                    word++) {
                columns.closed[word] = true;
            }
        }
        tagger.tag(words, columns.tagging);
        MentionFinder finder = new MentionFinder(words, grammar, columns, known, forms, nouns);
        List<NameMention> mentions = finder.find();
        mentions = others.refine(words, mentions);
        Chaining chaining = new Chaining(words, given, known, nouns.words(), columns);
        List<Chain> chains = chaining.chains(mentions);
        chains.removeIf(chain -> chain.confidence() < leastConfidence);
        link(chains);
        Set<String> countries = countries(chains);
        towns(chains, countries);
        partiesElsewhere(words, chains, countries);
        RolePhrases phrases = new RolePhrases(words, grammar, nouns, finder.bases(), mentions, columns);
        Antecedents antecedents = new Antecedents(words, grammar, phrases, finder.bases(), nouns);
        roles(new RoleFinder(words, grammar, phrases, antecedents, nouns.words()), words, mentions, chaining, chains);
        surnames(chains);
        new References(words, grammar, nouns, known, antecedents, columns).find(chains);
        return entities(chains, columns);
    }

    private void link(List<Chain> chains) {
        for (Chain chain : chains) {
            KnownName entry = chain.known;
            if (entry == null) {
                entry = chain.type == Entity.Type.PERSON ? known.person(chain.name) : known.name(chain.name);
                if (entry != null && entry.type() != chain.type) {
                    entry = null;
                }
                chain.known = entry;
            }
            if (entry != null && entry.type() == chain.type) {
                chain.name = chain.type == Entity.Type.PERSON ? chain.name : named(chain, entry);
                chain.country = entry.country();
                chain.gender = entry.gender() == null ? chain.gender : entry.gender();
            }
            if (chain.type == Entity.Type.PERSON && chain.gender == null) {
                chain.gender = given.gender(chain.name);
            }
        }
    }

    /** The countries that the places of an article are or lie in. */
    private static Set<String> countries(List<Chain> chains) {
        Set<String> countries = new HashSet<>();
        for (Chain chain : chains) {
            if (chain.type == Entity.Type.PLACE && chain.country != null) {
                countries.add(chain.country);
            }
        }
        return countries;
    }

    private static void towns(List<Chain> chains, Set<String> countries) {
        for (Chain chain : chains) {
            KnownName town = chain.type == Entity.Type.PLACE && chain.known == null
                    ? Towns.all().find(chain.name, countries)
                    : null;
            if (town != null) {
                chain.known = town;
                chain.country = town.country();
            }
        }
    }

    /** A name that parties of several countries have links to none where the article speaks of other countries alone: the Greens of Austria. */
    private void partiesElsewhere(Words words, List<Chain> chains, Set<String> countries) {
        Set<String> shared = nouns.words().group("shared-party-name");
        for (Chain chain : chains) {
            KnownName party = chain.known != null && chain.known.isParty() ? chain.known : null;
            if (party == null
                    || party.country() == null
                    || countries.isEmpty()
                    || countries.contains(party.country())) {
                continue;
            }
            if (chain.names.stream().allMatch(name -> shared.contains(words.text(name.first(), name.limit())))) {
                NameMention name = chain.names.get(0);
                chain.known = null;
                chain.country = null;
                chain.name = shared.contains(name.base()) ? name.base() : words.text(name.first(), name.limit());
            }
        }
    }

    /** A country by its common name; an organisation as the article calls it most fully, where it does so by name. */
    private static String named(Chain chain, KnownName entry) {
        if (entry.type() != Entity.Type.ORGANIZATION) {
            return entry.name();
        }
        String name = null;
        for (NameMention mention : chain.names) {
            if (mention.form() == Mention.Form.NAME
                    && (name == null || mention.base().length() > name.length())) {
                name = mention.base();
            }
        }
        boolean sameName = name != null && BaseForms.key(name).equals(BaseForms.key(entry.name()));
        return name == null || sameName || inflected(name) || entry.isParty() ? entry.name() : name;
    }

    private static boolean inflected(String name) {
        int space = name.indexOf(' ');
        return space > 2 && (name.startsWith("en", space - 2) || name.startsWith("em", space - 2));
    }

    /**
     * Putin, Merkel: a surname alone links to the one person of the world whom it mostly means, where nobody else of that name is in the article,
     * and the article speaks of the country or gives an office of that person.
     */
    private void surnames(List<Chain> chains) {
        Set<String> countries = new HashSet<>();
        for (Chain chain : chains) {
            if (chain.type != Entity.Type.PERSON && chain.known != null && chain.known.country() != null) {
                countries.add(chain.known.country());
            }
        }
        for (Chain chain : chains) {
            KnownName person = chain.type == Entity.Type.PERSON && chain.known == null && chain.name.indexOf(' ') < 0
                    ? known.surname(chain.name)
                    : null;
            boolean otherSex = person != null && chain.gender != null && chain.gender != person.gender();
            if (person == null
                    || otherSex
                    || !(holdsOffice(chain, person)
                            || countries.contains(Objects.requireNonNullElse(person.country(), "")))) {
                continue;
            }
            chain.known = person;
            chain.gender = person.gender();
            chain.country = chain.country == null ? person.country() : chain.country;
            chain.because("known-surname");
        }
    }

    private boolean holdsOffice(Chain chain, KnownName person) {
        for (Role role : chain.roles()) {
            String noun = role.text().substring(role.text().lastIndexOf(' ') + 1);
            List<String> heads = nouns.roles().heads(noun);
            for (String office : person.offices()) {
                if (!heads.isEmpty() && nouns.roles().heads(office).contains(heads.get(heads.size() - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void roles(
            RoleFinder finder, Words words, List<NameMention> mentions, Chaining chaining, List<Chain> chains) {
        for (Chain chain : chains) {
            chain.kept = true;
        }
        for (NameMention mention : mentions) {
            Chain chain = chaining.chainOf(mention);
            if (mention.type() != Entity.Type.PERSON
                    || chain == null
                    || !chain.kept
                    || mention.form() != Mention.Form.NAME) {
                continue;
            }
            if (chain.gender == null) {
                chain.gender = given.titleGender(words, mention.first());
            }
            finder.place(chain, mention);
            if (chain.party == null) {
                chain.party = party(chain);
            }
            for (Role role : chain.roles()) {
                chain.country = chain.country == null ? country(role) : chain.country;
            }
        }
    }

    /** The party in a role: CSU-Vorsitzender, republikanischer Senator is left to who knows the country. */
    private @Nullable String party(Chain chain) {
        for (Role role : chain.roles()) {
            String noun = role.text().substring(role.text().lastIndexOf(' ') + 1);
            KnownName body = beforeHyphen(noun);
            if (body == null && role.of() != null) {
                body = known.name(role.of());
                // Sprecherin der FDP-Fraktion
                body = body == null ? beforeHyphen(role.of()) : body;
            }
            if (body != null && body.isParty()) {
                return body.name();
            }
        }
        return null;
    }

    private @Nullable KnownName beforeHyphen(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? known.name(word.substring(0, hyphen)) : null;
    }

    private @Nullable String country(Role role) {
        KnownName of = role.of() == null ? null : known.name(role.of());
        if (of != null && of.country() != null) {
            return of.country();
        }
        for (String word : role.text().split(" ")) {
            KnownName from = known.adjective(word);
            if (from != null && from.country() != null) {
                return from.country();
            }
            int hyphen = word.indexOf('-');
            KnownName part = hyphen > 0 ? known.name(word.substring(0, hyphen)) : null;
            if (part != null && part.kind().equals("country")) {
                return part.country();
            }
        }
        return null;
    }

    private static List<Entity> entities(List<Chain> chains, ArticleColumns columns) {
        for (Chain chain : chains) {
            chain.first = first(chain);
        }
        chains.sort((a, b) -> a.first.compareTo(b.first));
        List<Entity> entities = new ArrayList<>(chains.size());
        for (Chain chain : chains) {
            List<Mention> mentions = columns.mentions;
            mentions.clear();
            for (NameMention name : chain.names) {
                if (columns.seen.add(name.span())) {
                    mentions.add(new Mention(name.span(), name.form()));
                }
            }
            if (!mentions.isEmpty()) {
                mentions.addAll(chain.others());
                mentions.sort((a, b) -> a.span().compareTo(b.span()));
                entities.add(entity(id(entities.size() + 1), chain, mentions));
            }
        }
        return entities;
    }

    private static String id(int number) {
        return number < IDS.length ? IDS[number] : "e" + number;
    }

    private static Entity entity(String id, Chain chain, List<Mention> mentions) {
        KnownName known = chain.known != null && chain.known.type() == chain.type ? chain.known : null;
        boolean bySurname = chain.because().contains("known-surname");
        if (known != null) {
            chain.linked();
        }
        return new Entity(
                id,
                chain.type,
                chain.name,
                fixed(mentions),
                fixed(chain.roles()),
                chain.party,
                chain.affiliation,
                chain.gender,
                chain.age,
                chain.country,
                known == null ? null : known.wikidata(),
                known == null ? null : known.coordinates(),
                bySurname ? chain.confidence() * SURNAME : chain.confidence(),
                List.copyOf(chain.because()));
    }

    /** What is in a list, with as little between as there can be: most have one element. */
    private static <T> List<T> fixed(List<T> list) {
        return switch (list.size()) {
            case 0 -> List.of();
            case 1 -> List.of(list.get(0));
            case 2 -> List.of(list.get(0), list.get(1));
            default -> List.copyOf(list);
        };
    }

    private static Span first(Chain chain) {
        Span first = chain.names.get(0).span();
        for (NameMention name : chain.names) {
            if (name.span().compareTo(first) < 0) {
                first = name.span();
            }
        }
        return first;
    }
}
