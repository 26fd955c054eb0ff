package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.jspecify.annotations.Nullable;

/** All mentions of one thing while it is being put together. Not thread safe. */
final class Chain {

    private static final int MOST_ROLES = 20;

    final List<NameMention> names = new ArrayList<>();
    final List<Mention> others = new ArrayList<>();
    final Map<String, Role> roles = new LinkedHashMap<>();
    final Set<String> because = new LinkedHashSet<>();
    Entity.Type type;
    String name;

    @Nullable
    Chain into;

    /** Somebody else of the same single name. */
    @Nullable
    Chain nextOfName;

    /** The genders that a pronoun for it can have; -1 where nobody has asked so far. */
    int genders = -1;

    @Nullable
    KnownName known;

    @Nullable
    String party;

    @Nullable
    String affiliation;

    @Nullable
    Integer age;

    boolean family;

    Entity.@Nullable Gender gender;

    @Nullable
    String country;

    Chain(NameMention first) {
        this.type = first.type();
        this.name = first.base();
        add(first);
    }

    void add(NameMention mention) {
        names.add(mention);
        because.add(mention.rule());
        if (known == null && mention.known() != null) {
            known = mention.known();
        }
    }

    /** Takes over all of another chain. */
    void merge(Chain other) {
        other.names.forEach(this::add);
        others.addAll(other.others);
        other.roles.forEach(roles::putIfAbsent);
        because.addAll(other.because);
        party = party == null ? other.party : party;
        affiliation = affiliation == null ? other.affiliation : affiliation;
        age = age == null ? other.age : age;
        gender = gender == null ? other.gender : gender;
        known = known == null ? other.known : known;
    }

    /** Adds a role, the fuller one where one says more than another: US-Außenministerin and Außenministerin. */
    void role(Role role) {
        if (roles.size() >= MOST_ROLES) {
            return;
        }
        String head = role.text().toLowerCase(Locale.GERMAN);
        for (String known : roles.keySet()) {
            String other = known.toLowerCase(Locale.GERMAN);
            if (other.endsWith(head)) {
                return;
            }
            if (head.endsWith(other)) {
                roles.remove(known);
                break;
            }
        }
        roles.put(role.text(), role);
    }

    double confidence() {
        double best = 0;
        for (NameMention mention : names) {
            best = Math.max(best, mention.confidence());
        }
        return best;
    }

    /** The last word of a person's name. */
    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
