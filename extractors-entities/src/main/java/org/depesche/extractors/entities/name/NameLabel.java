package org.depesche.extractors.entities.name;

import org.depesche.core.annotation.Entity;

/**
 * The labels that the model gives to words: outside; first and further words of a name of one of four types; a word derived from a name
 * (<i>ukrainische</i>); a word with a name in it (<i>Bush-Regierung</i>).
 */
public final class NameLabel {

    /** No name. */
    public static final int OUTSIDE = 0;
    /** How many labels there are. */
    public static final int COUNT = 17;
    /** The types in the order of the labels, as corpora write them. */
    private static final String[] TYPES = {"PER", "LOC", "ORG", "OTH"};

    private static final Entity.Type[] ENTITY_TYPES = {
        Entity.Type.PERSON, Entity.Type.PLACE, Entity.Type.ORGANIZATION, Entity.Type.OTHER
    };

    private NameLabel() {}

    /**
     * The label of the first word of a name.
     *
     * @param type from 0: person, place, organisation, other
     * @return the label
     */
    public static int begin(int type) {
        return 1 + 2 * type;
    }

    /**
     * The label of a further word of a name.
     *
     * @param type from 0: person, place, organisation, other
     * @return the label
     */
    public static int inside(int type) {
        return 2 + 2 * type;
    }

    /**
     * The label of a derived word.
     *
     * @param type from 0: person, place, organisation, other
     * @return the label
     */
    public static int derived(int type) {
        return 9 + type;
    }

    /**
     * The label of a word that has a name in it.
     *
     * @param type from 0: person, place, organisation, other
     * @return the label
     */
    public static int part(int type) {
        return 13 + type;
    }

    /**
     * The type of a label.
     *
     * @param label a label other than {@link #OUTSIDE}
     * @return from 0: person, place, organisation, other
     */
    public static int type(int label) {
        return label < 9 ? (label - 1) / 2 : (label - 9) % 4;
    }

    /**
     * What a label says a name is.
     *
     * @param label a label other than {@link #OUTSIDE}
     * @return person, place, organisation or other
     */
    public static Entity.Type entityType(int label) {
        return ENTITY_TYPES[type(label)];
    }

    /**
     * Whether a label begins a name.
     *
     * @param label a label
     * @return whether it does
     */
    public static boolean isBegin(int label) {
        return label > 0 && label < 9 && (label & 1) == 1;
    }

    /**
     * Whether a label goes on with a name.
     *
     * @param label a label
     * @return whether it does
     */
    public static boolean isInside(int label) {
        return label > 0 && label < 9 && (label & 1) == 0;
    }

    /**
     * Whether a label is one of a derived word.
     *
     * @param label a label
     * @return whether it is
     */
    public static boolean isDerived(int label) {
        return label >= 9 && label < 13;
    }

    /**
     * Whether a label is one of a word with a name in it.
     *
     * @param label a label
     * @return whether it is
     */
    public static boolean isPart(int label) {
        return label >= 13;
    }

    /**
     * The number of a type as corpora write it.
     *
     * @param type {@code PER}, {@code LOC}, {@code ORG} or {@code OTH}
     * @return from 0, or -1 for anything else
     */
    public static int typeOf(String type) {
        for (int i = 0; i < TYPES.length; i++) {
            if (TYPES[i].equals(type)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether one label can follow another.
     *
     * @param before the label of the word before
     * @param label the label
     * @return false for a further word without a first one
     */
    public static boolean follows(int before, int label) {
        return !isInside(label) || before == label || before == label - 1;
    }
}
