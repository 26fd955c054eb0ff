package org.depesche.extractors.provenance;

/** What a word does in a credit line. A word may do several things. */
enum CreditWord {
    /** Says that a source follows (<i>Quelle</i>). */
    SOURCE,
    /** Says that the line speaks of a picture (<i>Foto</i>). */
    PICTURE,
    /** Says that an author follows (<i>Von</i>). */
    BY,
    /** Says that an author of a part or an editor follows (<i>Redaktion</i>, <i>Mitarbeit</i>). */
    EDITOR,
    /** Joins two names and is no part of one (<i>und</i>). */
    CONJUNCTION,
    /** Joins parts and means nothing by itself. */
    JOIN,
    /** Stands for agencies without a name (<i>Agenturen</i>). */
    AGENCIES,
    /** What was taken over (<i>Material</i>). */
    MATERIAL,
    /** The outlet's own desk (<i>red</i>). */
    DESK,
    /** A service of an agency, after its name (<i>infocom</i>). */
    SERVICE,
    /** Stands between a name and a place (<i>in</i>). */
    PLACE,
    /** A lower-case part of a person's name (<i>von</i>). */
    PARTICLE,
    /** A title or job before or after a person's name. */
    TITLE,
    /** A month. */
    MONTH,
    /** Belongs to the line and is passed over (<i>Uhr</i>, <i>Stand</i>). */
    REST,
    /** Says that a name is an organization's (<i>Zeitung</i>). */
    HOUSE,
    /** Says that the words are no place although they stand like one (<i>Update</i>). */
    RUBRIC,
    /** Has a full stop that ends no sentence (<i>Dr.</i>). */
    ABBREVIATION
}
