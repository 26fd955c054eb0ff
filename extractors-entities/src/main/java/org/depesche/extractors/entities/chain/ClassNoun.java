package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.linguistics.Gender;

/**
 * A noun that says what kind of thing something named is.
 *
 * @param noun the noun in the nominative
 * @param gender its gender
 * @param type what it speaks of
 * @param kind the kind of the named ones that it speaks of, {@code *} for any
 * @param beforeName whether a name may follow it without marks
 * @param beforeMarks whether a name in marks may follow it
 * @param alone whether it can stand for something that was named before
 */
record ClassNoun(
        String noun,
        Gender gender,
        Entity.Type type,
        String kind,
        boolean beforeName,
        boolean beforeMarks,
        boolean alone) {}
