package org.depesche.cli.wording;

import java.time.temporal.ChronoUnit;
import org.depesche.core.article.Moment;

/** A moment for a person to read. */
public final class MomentWords {

    private MomentWords() {}

    /**
     * Day, time to the minute and offset, as far as they are known.
     *
     * @param moment the moment
     * @return such as {@code 2024-02-28 15:00 +01:00}
     */
    public static String of(Moment moment) {
        StringBuilder words = new StringBuilder(moment.date().toString());
        if (moment.time() != null) {
            words.append(' ').append(moment.time().truncatedTo(ChronoUnit.MINUTES));
        }
        if (moment.offset() != null) {
            words.append(' ').append(moment.offset());
        }
        return words.toString();
    }
}
