package org.depesche.linguistics;

/** What kind of name a word can be, as far as the word list of the language says so. */
public enum NameClass {
    /** Given name. */
    GIVEN_NAME,
    /** Family name. */
    FAMILY_NAME,
    /** City or other settlement. */
    SETTLEMENT,
    /** Country or region. */
    REGION,
    /** River, lake, mountain or another place. */
    LANDFORM
}
