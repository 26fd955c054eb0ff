package org.depesche.extractors.entities.chain;

/**
 * The nouns that the rules of this package look for.
 *
 * @param roles nouns for functions of persons
 * @param classes nouns that say what kind of thing something is
 * @param institutions nouns that names of institutions are made of
 * @param words small groups of words around them
 */
record Nouns(RoleNouns roles, ClassNouns classes, Institutions institutions, ChainWords words) {

    /** The nouns of the data files. */
    static Nouns german() {
        return new Nouns(new RoleNouns(), new ClassNouns(), new Institutions(), new ChainWords());
    }
}
