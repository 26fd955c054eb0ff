package org.depesche.extractors.entities.chain;

/**
 * The nouns that the rules of this package look for.
 *
 * @param roles nouns for functions of persons
 * @param kinds which of them can stand for others
 * @param classes nouns that say what kind of thing something is
 * @param institutions nouns that names of institutions are made of
 * @param words small groups of words around them
 */
record Nouns(RoleNouns roles, RoleKinds kinds, ClassNouns classes, Institutions institutions, ChainWords words) {

    /** The nouns of the data files, read once. */
    static Nouns german() {
        return German.NOUNS;
    }

    private static final class German {
        static final Nouns NOUNS =
                new Nouns(new RoleNouns(), new RoleKinds(), new ClassNouns(), new Institutions(), ChainWords.german());
    }
}
