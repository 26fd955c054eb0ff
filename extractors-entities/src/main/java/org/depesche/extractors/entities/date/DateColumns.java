package org.depesche.extractors.entities.date;

import java.util.Arrays;
import org.depesche.linguistics.Reserve;
import org.jspecify.annotations.Nullable;

/** Columns over the words of a text, used again for other texts. Not thread safe. */
final class DateColumns {

    boolean[] inName = new boolean[0];

    @Nullable
    String[] @Nullable [] classes = new String[0][];

    /** Empties the columns for a text. */
    void begin(int size) {
        if (Reserve.unfit(inName.length, size)) {
            inName = new boolean[Reserve.room(size)];
            classes = new String[inName.length][];
        }
        Arrays.fill(inName, 0, size, false);
        Arrays.fill(classes, 0, size, null);
    }
}
