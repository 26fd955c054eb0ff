package org.depesche.extractors.quotes.reading;

import java.util.Arrays;
import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;

/** The mentions of all entities of an article in the order of the text, each with its entity. Immutable. */
final class Mentions {

    private final Mention[] mentions;
    private final Entity[] owners;

    /** Where each mention starts, and its place in the other columns; rising by span. */
    private final long[] order;

    private final int longestName;

    Mentions(List<Entity> entities) {
        int size = 0;
        for (int i = 0; i < entities.size(); i++) {
            size += entities.get(i).mentions().size();
        }
        mentions = new Mention[size];
        owners = new Entity[size];
        order = new long[size];
        int at = 0;
        int longest = 0;
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            for (int j = 0; j < entity.mentions().size(); j++) {
                Mention mention = entity.mentions().get(j);
                mentions[at] = mention;
                owners[at] = entity;
                order[at] = (long) mention.span().start() << 32 | at;
                longest = mention.form() == Mention.Form.NAME
                        ? Math.max(longest, mention.span().length())
                        : longest;
                at++;
            }
        }
        longestName = longest;
        Arrays.sort(order);
        shorterFirst();
    }

    /** Puts mentions with one start in the order of their ends. */
    private void shorterFirst() {
        for (int i = 1; i < order.length; i++) {
            for (int j = i; j > 0 && span(j - 1).compareTo(span(j)) > 0; j--) {
                long longer = order[j - 1];
                order[j - 1] = order[j];
                order[j] = longer;
            }
        }
    }

    int size() {
        return order.length;
    }

    Mention mention(int index) {
        return mentions[(int) order[index]];
    }

    /** The entity that a mention names. */
    Entity owner(int index) {
        return owners[(int) order[index]];
    }

    Span span(int index) {
        return mention(index).span();
    }

    int start(int index) {
        return (int) (order[index] >>> 32);
    }

    /** The index of the first mention that starts at an offset or after it. */
    int from(int offset) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last end of the names around an offset, or -1 where there is none. */
    int nameEnd(int offset) {
        int end = -1;
        for (int i = from(offset + 1) - 1; i >= 0 && start(i) > offset - longestName; i--) {
            Mention mention = mention(i);
            if (mention.form() == Mention.Form.NAME && mention.span().end() > offset) {
                end = Math.max(end, mention.span().end());
            }
        }
        return end;
    }
}
