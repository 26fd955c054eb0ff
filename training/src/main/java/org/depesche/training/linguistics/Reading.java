package org.depesche.training.linguistics;

import org.depesche.linguistics.Tag;

/**
 * What a form can be, without its features.
 *
 * @param tag fine part of speech
 * @param cut how many characters to take from the end of the form for its base form
 * @param ending what to put there
 */
record Reading(Tag tag, int cut, String ending) {

    static Reading of(Tag tag, String form, String lemma) {
        int shared = 0;
        int limit = Math.min(form.length(), lemma.length());
        while (shared < limit && form.charAt(shared) == lemma.charAt(shared)) {
            shared++;
        }
        return new Reading(tag, form.length() - shared, lemma.substring(shared));
    }
}
