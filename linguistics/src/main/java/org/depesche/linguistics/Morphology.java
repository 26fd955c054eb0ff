package org.depesche.linguistics;

/**
 * The inflectional features of one word form, packed into an int: a set of cells, since a form is often ambiguous.
 *
 * <p>A <em>verb</em> cell is a mood with tense, a person and a number; a <em>nominal</em> cell is a case with a gender in the singular or
 * with the plural. Nominal forms also carry their lexical gender and, for names, {@link NameClass classes}. The two layouts share bits; the
 * {@link Tag} of the token tells which is meant. Language packs build these values, readers of an analysis ask {@link Tokens}.
 */
public final class Morphology {

    /** Nothing known. */
    public static final int NONE = 0;

    /** The six cells of the present indicative, all persons: the lowest bit is the first person singular. */
    public static final int PRESENT = 0b111111;
    /** The six cells of the preterite indicative. */
    public static final int PAST = PRESENT << 6;
    /** The six cells of Konjunktiv I. */
    public static final int SUBJUNCTIVE_I = PRESENT << 12;
    /** The six cells of Konjunktiv II. */
    public static final int SUBJUNCTIVE_II = PRESENT << 18;
    /** The imperative, singular and plural. */
    public static final int IMPERATIVE = 0b11 << 24;

    private static final int FIRST = 0b001001;
    private static final int SINGULAR_VERB = 0b000111;
    private static final int GENDER_SHIFT = 16;
    private static final int NAME_SHIFT = 19;

    private Morphology() {}

    /**
     * A verb cell.
     *
     * @param mood indicative or a subjunctive
     * @param past preterite; only the indicative has one
     * @param person 1 to 3
     * @param number the number
     * @return the cell
     */
    public static int finite(Mood mood, boolean past, int person, GrammaticalNumber number) {
        int cell = 1 << (number.ordinal() * 3 + person - 1);
        return switch (mood) {
            case INDICATIVE -> past ? cell << 6 : cell;
            case SUBJUNCTIVE_I -> cell << 12;
            case SUBJUNCTIVE_II -> cell << 18;
            case NONE, IMPERATIVE -> throw new IllegalArgumentException("no person with " + mood);
        };
    }

    /**
     * The cell of an imperative.
     *
     * @param number the number
     * @return the cell
     */
    public static int imperative(GrammaticalNumber number) {
        return 1 << (24 + number.ordinal());
    }

    /**
     * A nominal cell in the singular.
     *
     * @param grammaticalCase the case
     * @param gender the gender
     * @return the cell
     */
    public static int singular(GrammaticalCase grammaticalCase, Gender gender) {
        return 1 << (grammaticalCase.ordinal() * 4 + gender.ordinal());
    }

    /**
     * A nominal cell in the plural.
     *
     * @param grammaticalCase the case
     * @return the cell
     */
    public static int plural(GrammaticalCase grammaticalCase) {
        return 1 << (grammaticalCase.ordinal() * 4 + 3);
    }

    /**
     * The lexical gender of a noun, which its plural has too.
     *
     * @param gender the gender
     * @return the bit
     */
    public static int lexicalGender(Gender gender) {
        return 1 << (GENDER_SHIFT + gender.ordinal());
    }

    /**
     * The class of a name.
     *
     * @param nameClass the class
     * @return the bit
     */
    public static int name(NameClass nameClass) {
        return 1 << (NAME_SHIFT + nameClass.ordinal());
    }

    /** The nominal cells alone, without lexical gender and name classes. */
    static int cells(int nominal) {
        return nominal & 0xffff;
    }

    static boolean has(int nominal, NameClass nameClass) {
        return (nominal & name(nameClass)) != 0;
    }

    static boolean has(int nominal, GrammaticalCase grammaticalCase) {
        return (nominal & 0b1111 << (grammaticalCase.ordinal() * 4)) != 0;
    }

    static boolean has(int nominal, Gender gender) {
        return (nominal & (0x1111 << gender.ordinal() | lexicalGender(gender))) != 0;
    }

    static boolean hasNominal(int nominal, GrammaticalNumber number) {
        return (nominal & (number == GrammaticalNumber.PLURAL ? 0x8888 : 0x7777)) != 0;
    }

    /** The mood of the cells: the first of indicative, subjunctive I, subjunctive II, imperative that has one. */
    static Mood mood(int verb) {
        if ((verb & (PRESENT | PAST)) != 0) {
            return Mood.INDICATIVE;
        }
        if ((verb & SUBJUNCTIVE_I) != 0) {
            return Mood.SUBJUNCTIVE_I;
        }
        if ((verb & SUBJUNCTIVE_II) != 0) {
            return Mood.SUBJUNCTIVE_II;
        }
        return (verb & IMPERATIVE) != 0 ? Mood.IMPERATIVE : Mood.NONE;
    }

    static Tense tense(int verb) {
        if ((verb & (PRESENT | SUBJUNCTIVE_I)) != 0) {
            return Tense.PRESENT;
        }
        return (verb & (PAST | SUBJUNCTIVE_II)) != 0 ? Tense.PAST : Tense.NONE;
    }

    /** Bit 0, 1, 2 for first, second, third person. */
    static int persons(int verb) {
        int any = verb | verb >>> 6 | verb >>> 12 | verb >>> 18;
        int persons = 0;
        for (int person = 0; person < 3; person++) {
            if ((any & FIRST << person) != 0) {
                persons |= 1 << person;
            }
        }
        return persons;
    }

    static boolean hasFinite(int verb, GrammaticalNumber number) {
        int any = (verb | verb >>> 6 | verb >>> 12 | verb >>> 18) & PRESENT;
        int imperative = verb >>> 24 & 0b11;
        return number == GrammaticalNumber.SINGULAR
                ? (any & SINGULAR_VERB) != 0 || (imperative & 1) != 0
                : (any & ~SINGULAR_VERB) != 0 || (imperative & 2) != 0;
    }
}
