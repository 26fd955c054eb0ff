package org.depesche.extractors.entities.chain;

import java.util.Set;

/** Closed classes of function words, by what they say of a name or noun beside them. */
final class FunctionWords {

    /** Articles that a name may have and that its base form lacks. */
    static final Set<String> ARTICLE = of("article");
    /** Articles at the beginning of a sentence that are no genitive and no dative. */
    static final Set<String> NOMINATIVE_ARTICLE = of("nominative-article");
    /** Words before a noun that means what was spoken of before. */
    static final Set<String> DEMONSTRATIVE = of("demonstrative");
    /** Words that begin a noun phrase. */
    static final Set<String> DETERMINER = of("determiner");
    /** Words before a noun for one of many, which is no name. */
    static final Set<String> INDEFINITE = of("indefinite");
    /** Words that hardly stand before a surname. */
    static final Set<String> COMMON_NOUN_DETERMINER = of("common-noun-determiner");
    /** Words before a role or body of somebody who was spoken of before. */
    static final Set<String> POSSESSIVE = of("possessive");
    /** Articles between a role and what it belongs to. */
    static final Set<String> GENITIVE_ARTICLE = of("genitive-article");
    /** Words between a noun and whom or what it belongs to. */
    static final Set<String> GENITIVE_OWNER = of("genitive-owner");
    /** Words before a masculine or neuter noun in the genitive. */
    static final Set<String> GENITIVE_MASCULINE = of("genitive-masculine");
    /** Words after which a noun is masculine or neuter. */
    static final Set<String> MASCULINE_OR_NEUTER = of("masculine-or-neuter");
    /** Words after which a final s belongs to the name. */
    static final Set<String> NO_GENITIVE_S = of("no-genitive-s");
    /** Prepositions between a role and what it belongs to. */
    static final Set<String> OWNER_PREPOSITION = of("owner-preposition");
    /** Prepositions whose phrase is a part of a role. */
    static final Set<String> COMPLEMENT_PREPOSITION = of("complement-preposition");
    /** Words between parts of equal rank. */
    static final Set<String> CONJUNCTION = of("conjunction");
    /** Words in small letters inside a name, never at its end. */
    static final Set<String> INSIDE_NAME = of("inside-name");
    /** Lemmas of verbs between somebody and what he is. */
    static final Set<String> COPULA_LEMMA = of("copula-lemma");

    private FunctionWords() {}

    private static Set<String> of(String name) {
        return ChainWords.german().group(name);
    }
}
