package org.depesche.extractors.provenance;

/** What a word does where a text names another outlet as its source. */
enum CitationWord {
    /** Says that an outlet reports (<i>berichtet</i>); the outlet is its subject. */
    REPORTS,
    /** Says that somebody told an outlet (<i>sagte</i>); the outlet is its dative. */
    TELLS,
    /** Stands before an outlet that is the source (<i>laut</i>). */
    BEFORE,
    /** Stands after an outlet that is the source (<i>zufolge</i>). */
    AFTER,
    /** A noun whose genitive or complement is the outlet (<i>Angaben</i>, <i>Interview mit</i>). */
    NOUN,
    /** Ends a compound that begins with the outlet's name (<i>-Bericht</i>). */
    COMPOUND,
    /** Says what the outlet is (<i>Nachrichtenagentur</i>). */
    GENRE,
    /** Stands between such a word and the name: articles, prepositions. */
    LINK,
    /** An article in the dative that an outlet has as the addressee. */
    DATIVE,
    /** How names of newspapers end (<i>-zeitung</i>). */
    ENDING
}
