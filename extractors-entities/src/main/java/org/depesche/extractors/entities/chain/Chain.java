package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** All mentions of one thing while it is being put together. Not thread safe. */
final class Chain {

    private static final int MOST_ROLES = 20;
    private static final int USUALLY = 2;

    final List<NameMention> names = new ArrayList<>(USUALLY);
    private List<Mention> others = List.of();
    private List<Role> roles = List.of();
    /** In lists that are never changed as long as there are few. */
    private List<String> because = List.of();

    Entity.Type type;
    String name;

    @Nullable
    Chain into;

    /** Somebody else of the same single name. */
    @Nullable
    Chain nextOfName;

    /** Somebody else of the same surname. */
    @Nullable
    Chain nextOfSurname;

    /** Where its first name stands, once all are found. */
    Span first;

    /** Whether it is sure enough to be told of. */
    boolean kept;

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
        this.first = first.span();
        add(first);
    }

    void add(NameMention mention) {
        names.add(mention);
        because(mention.rule());
        if (known == null && mention.known() != null) {
            known = mention.known();
        }
    }

    /** Takes over all of another chain. */
    void merge(Chain other) {
        other.names.forEach(this::add);
        other.others.forEach(this::mention);
        for (Role role : other.roles) {
            if (roles.stream().noneMatch(own -> own.text().equals(role.text()))) {
                add(role);
            }
        }
        other.because.forEach(this::because);
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
        for (Role known : roles) {
            String other = known.text().toLowerCase(Locale.GERMAN);
            if (other.endsWith(head)) {
                return;
            }
            if (head.endsWith(other)) {
                roles.remove(known);
                break;
            }
        }
        add(role);
    }

    private void add(Role role) {
        roles = roles.isEmpty() ? new ArrayList<>(USUALLY) : roles;
        roles.add(role);
    }

    /** Its roles in the order in which they were found. */
    List<Role> roles() {
        return roles;
    }

    /** Adds a mention that is no name. */
    void mention(Mention mention) {
        others = others.isEmpty() ? new ArrayList<>() : others;
        others.add(mention);
    }

    /** Its mentions that are no names. */
    List<Mention> others() {
        return others;
    }

    /** Notes a rule that something is known by. */
    void because(String rule) {
        if (because.contains(rule)) {
            return;
        }
        switch (because.size()) {
            case 0 -> because = List.of(rule);
            case 1 -> because = List.of(because.get(0), rule);
            case 2 -> {
                because = new ArrayList<>(because);
                because.add(rule);
            }
            default -> because.add(rule);
        }
    }

    /** Notes that it was found in a list: told before how its names were found. */
    void linked() {
        if (because.size() == 1) {
            because = List.of("linked", because.get(0));
        } else {
            because = new ArrayList<>(because);
            because.add(0, "linked");
        }
    }

    /** The rules in the order in which they were met. */
    List<String> because() {
        return because;
    }

    double confidence() {
        double best = 0;
        for (NameMention mention : names) {
            best = Math.max(best, mention.confidence());
        }
        return best;
    }
}
