package org.depesche.extractors.entities.chain;

import java.util.List;

/**
 * The nouns that the rules of this package look for.
 *
 * @param roles nouns for functions of persons
 * @param kinds which of them can stand for others
 * @param classes nouns that say what kind of thing something is
 * @param institutions nouns that names of institutions are made of
 * @param words small groups of words around them
 * @param legalForms legal forms of companies, each after a blank
 */
record Nouns(
        RoleNouns roles,
        RoleKinds kinds,
        ClassNouns classes,
        Institutions institutions,
        ChainWords words,
        List<String> legalForms) {

    /** The nouns of the data files. */
    static Nouns german() {
        ChainWords words = new ChainWords();
        List<String> legalForms =
                words.group("legal-form").stream().map(form -> " " + form).toList();
        return new Nouns(new RoleNouns(), new RoleKinds(), new ClassNouns(), new Institutions(), words, legalForms);
    }
}
