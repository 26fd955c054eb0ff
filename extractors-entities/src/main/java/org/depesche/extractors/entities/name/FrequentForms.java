package org.depesche.extractors.entities.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The forms of frequent words: of two in one place the more frequent stays. Safe to share between threads: forms settle to the same, and one that another thread
 * does not see yet is made twice.
 */
final class FrequentForms {

    private static final int PLACES = 1 << 14;
    private static final int LEAST_FREQUENT = 1 << 15;

    private final AtomicReferenceArray<@Nullable WordForm> forms = new AtomicReferenceArray<>(PLACES);
    /** What stands before a text. */
    final WordForm before = outside(1);
    /** What stands after a text. */
    final WordForm after = outside(2);

    private static WordForm outside(long lower) {
        WordForm form = new WordForm();
        form.kind = WordForm.OUTSIDE;
        form.hash = lower;
        form.lower = lower;
        form.shape = 1;
        form.cluster = -1;
        form.coarse = -1;
        form.traits = HiddenLayer.OUTSIDE;
        form.allowed = 1;
        return new WordForm(form);
    }

    /** The form of a word, or null where it is not held. */
    @Nullable
    WordForm of(long hash, byte kind) {
        WordForm held = forms.getAcquire(place(hash));
        return held != null && held.is(hash, kind) ? held : null;
    }

    /** A form to be shared where the word is frequent enough to be held from now on, else the form itself. */
    WordForm settled(WordForm form) {
        if (form.rank == 0 || form.rank > LEAST_FREQUENT) {
            return form;
        }
        int place = place(form.hash);
        WordForm held = forms.getAcquire(place);
        if (held != null && form.rank >= held.rank) {
            return form;
        }
        WordForm shared = new WordForm(form);
        forms.setRelease(place, shared);
        return shared;
    }

    private static int place(long hash) {
        return (int) hash & (PLACES - 1);
    }
}
