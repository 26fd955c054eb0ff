package org.depesche.linguistics;

/** Form of a quotation mark, whichever way it points. */
public enum MarkStyle {
    /** Double marks that are not guillemets: „ “ ” " and their kin. */
    DOUBLE,
    /** Single marks: ‚ ‘ ’ '. */
    SINGLE,
    /** Double guillemets: » «. */
    GUILLEMET,
    /** Single guillemets: › ‹. */
    SINGLE_GUILLEMET;

    /** {@return whether this is one of the single forms, which stand mostly inside a double one} */
    public boolean single() {
        return this == SINGLE || this == SINGLE_GUILLEMET;
    }
}
