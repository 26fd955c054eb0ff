package org.depesche.core.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person, place, organisation or other named thing, with all places of the article that speak of it (its chain).
 *
 * @param id unique among the entities of the article
 * @param type what it is
 * @param name its fullest name in the article, in base form
 * @param mentions at least one, in text order
 * @param roles functions that the article gives it, in the order of the text
 * @param party the party that a person belongs to, null where it is not told
 * @param affiliation the company, authority, club or other body that a person works for or belongs to, in its base form, null
 *     where it is not told; parties stand in {@code party}
 * @param gender a person's grammatical gender as name, title and pronouns show it, null where they do not
 * @param age a person's age in years as the article tells it, null where it does not
 * @param country the ISO 3166-1 alpha-2 code of the country that it is or belongs to, null where it is not known
 * @param wikidata the Wikidata id ({@code Q…}), null where it is not known
 * @param coordinates where a place is, null where it is not known
 * @param confidence how sure the extractor is, from 0 to 1, kept to four decimals
 * @param because the names of the rules that made the finding
 */
public record Entity(
        String id,
        Type type,
        String name,
        List<Mention> mentions,
        List<Role> roles,
        @Nullable String party,
        @Nullable String affiliation,
        @Nullable Gender gender,
        @Nullable Integer age,
        @Nullable String country,
        @Nullable String wikidata,
        @Nullable Coordinates coordinates,
        double confidence,
        List<String> because)
        implements Annotation {

    /**
     * Copies the lists and checks the values.
     *
     * @throws IllegalArgumentException if id or name is blank, there is no mention, the age is negative or the
     *     confidence is not from 0 to 1
     */
    public Entity {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an entity needs an id and a name");
        }
        Objects.requireNonNull(type, "type");
        mentions = ImmutableList.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + id + " has no mention");
        }
        roles = ImmutableList.copyOf(roles);
        if (age != null && age < 0) {
            throw new IllegalArgumentException("entity " + id + " is " + age + " years old");
        }
        confidence = Confidence.normal(confidence);
        because = ImmutableList.copyOf(because);
    }

    /**
     * Starts an entity.
     *
     * @param id unique among the entities of the article
     * @param type what it is
     * @param name its fullest name
     * @return a builder with a confidence of 1 and all else absent
     */
    public static Builder builder(String id, Type type, String name) {
        return new Builder(id, type, name);
    }

    /**
     * A builder that starts with everything of this entity.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, type, name);
        builder.mentions.addAll(mentions);
        builder.roles.addAll(roles);
        builder.party = party;
        builder.affiliation = affiliation;
        builder.gender = gender;
        builder.age = age;
        builder.country = country;
        builder.wikidata = wikidata;
        builder.coordinates = coordinates;
        builder.confidence = confidence;
        builder.because.addAll(because);
        return builder;
    }

    @Override
    public List<Span> footprint() {
        List<Span> all = new ArrayList<>(mentions.size() + roles.size());
        forEachSpan(all::add);
        return all;
    }

    @Override
    public void forEachSpan(Consumer<? super Span> action) {
        for (int i = 0; i < mentions.size(); i++) {
            action.accept(mentions.get(i).span());
        }
        for (int i = 0; i < roles.size(); i++) {
            Span span = roles.get(i).span();
            if (span != null) {
                action.accept(span);
            }
        }
    }

    /** What an entity is. */
    public enum Type implements Labelled {
        /** A human being. */
        PERSON,
        /** A company, party, authority, team, medium or other body. */
        ORGANIZATION,
        /** A country, town, region, building or other place. */
        PLACE,
        /** Something with a name that happens. */
        EVENT,
        /** A book, film, law or other work. */
        WORK,
        /** A thing that is made and sold, a ship or vehicle included. */
        PRODUCT,
        /** Anything else with a name. */
        OTHER
    }

    /** Grammatical gender of what names a person. */
    public enum Gender implements Labelled {
        /** Feminine. */
        FEMALE,
        /** Masculine. */
        MALE,
        /** Neither. */
        OTHER
    }

    /** Collects the parts of an entity. Not thread safe. */
    public static final class Builder {

        private static final int FEW = 2;
        private static final Comparator<Mention> IN_TEXT_ORDER = Comparator.comparing(Mention::span);

        private final String id;
        private final List<Mention> mentions = new ArrayList<>(FEW);
        private final List<Role> roles = new ArrayList<>(0);
        private final List<String> because = new ArrayList<>(FEW);
        private Type type;
        private String name;
        private @Nullable String party;
        private @Nullable String affiliation;
        private @Nullable Gender gender;
        private @Nullable Integer age;
        private @Nullable String country;
        private @Nullable String wikidata;
        private @Nullable Coordinates coordinates;
        private double confidence = 1;

        private Builder(String id, Type type, String name) {
            this.id = id;
            this.type = type;
            this.name = name;
        }

        /**
         * Sets the type.
         *
         * @param value the type
         * @return this builder
         */
        public Builder type(Type value) {
            type = value;
            return this;
        }

        /**
         * Sets the name.
         *
         * @param value the fullest name, in base form
         * @return this builder
         */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /**
         * Adds a mention.
         *
         * @param value the mention
         * @return this builder
         */
        public Builder mention(Mention value) {
            mentions.add(value);
            return this;
        }

        /**
         * Adds a role.
         *
         * @param value the role
         * @return this builder
         */
        public Builder role(Role value) {
            roles.add(value);
            return this;
        }

        /**
         * Sets the party.
         *
         * @param value the party, or null
         * @return this builder
         */
        public Builder party(@Nullable String value) {
            party = value;
            return this;
        }

        /**
         * Sets the body that a person belongs to.
         *
         * @param value its name, or null
         * @return this builder
         */
        public Builder affiliation(@Nullable String value) {
            affiliation = value;
            return this;
        }

        /**
         * Sets the gender.
         *
         * @param value the gender, or null
         * @return this builder
         */
        public Builder gender(@Nullable Gender value) {
            gender = value;
            return this;
        }

        /**
         * Sets the age.
         *
         * @param value years, not negative, or null
         * @return this builder
         */
        public Builder age(@Nullable Integer value) {
            age = value;
            return this;
        }

        /**
         * Sets the country.
         *
         * @param value an ISO 3166-1 alpha-2 code, or null
         * @return this builder
         */
        public Builder country(@Nullable String value) {
            country = value;
            return this;
        }

        /**
         * Sets the Wikidata id.
         *
         * @param value the id, or null
         * @return this builder
         */
        public Builder wikidata(@Nullable String value) {
            wikidata = value;
            return this;
        }

        /**
         * Sets the coordinates.
         *
         * @param value the coordinates, or null
         * @return this builder
         */
        public Builder coordinates(@Nullable Coordinates value) {
            coordinates = value;
            return this;
        }

        /**
         * Sets the confidence.
         *
         * @param value from 0 to 1
         * @return this builder
         */
        public Builder confidence(double value) {
            confidence = value;
            return this;
        }

        /**
         * Adds a reason.
         *
         * @param rule the name of a rule
         * @return this builder
         */
        public Builder because(String rule) {
            because.add(rule);
            return this;
        }

        /**
         * The entity, its mentions in text order.
         *
         * @return a new entity
         * @throws IllegalArgumentException as {@link Entity#Entity} says
         */
        public Entity build() {
            mentions.sort(IN_TEXT_ORDER);
            return new Entity(
                    id,
                    type,
                    name,
                    mentions,
                    roles,
                    party,
                    affiliation,
                    gender,
                    age,
                    country,
                    wikidata,
                    coordinates,
                    confidence,
                    because);
        }
    }
}
