package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Reserve;
import org.jspecify.annotations.Nullable;

/** Columns over the words of an article, and what else is used again for other articles. Not thread safe. */
final class ArticleColumns {

    final NameTagger.Tagging tagging = new NameTagger.Tagging();
    final Discourse discourse = new Discourse();
    final ChainKeys keys = new ChainKeys();
    final ChainKeys singles = new ChainKeys();

    /** Words that tell about the text and not its story. */
    boolean[] closed = new boolean[0];
    /** Words between quotation marks. */
    boolean[] quoted = new boolean[0];
    /** Words that {@link FoundNames} has decided on. */
    boolean[] taken = new boolean[0];
    /** Words that {@link References} find no more in. */
    boolean[] used = new boolean[0];
    /** The name that a word is in. */
    @Nullable
    NameMention[] name = new NameMention[0];
    /** The name that begins with a word. */
    @Nullable
    NameMention[] first = new NameMention[0];
    /** The name that ends with a word. */
    @Nullable
    NameMention[] last = new NameMention[0];
    /** The chain that a word speaks of. */
    @Nullable
    Chain[] chain = new Chain[0];
    /** The chain whose name begins with a word. */
    @Nullable
    Chain[] begins = new Chain[0];
    /** The token that a word lies in. */
    int[] token = new int[0];
    /** The first word that lies in a token or after it. */
    int[] word = new int[0];

    private int size;

    /** Turns to an article of so many words and tokens. */
    void begin(int words, int tokens) {
        if (Reserve.unfit(closed.length, words)) {
            int room = Reserve.room(words);
            closed = new boolean[room];
            quoted = new boolean[room];
            taken = new boolean[room];
            used = new boolean[room];
            name = new NameMention[room];
            first = new NameMention[room];
            last = new NameMention[room];
            chain = new Chain[room];
            begins = new Chain[room];
            token = new int[room];
        }
        if (Reserve.unfit(word.length, tokens + 1)) {
            word = new int[Reserve.room(tokens + 1)];
        }
        size = words;
        Arrays.fill(closed, 0, size, false);
        Arrays.fill(quoted, 0, size, false);
        Arrays.fill(taken, 0, size, false);
        Arrays.fill(used, 0, size, false);
    }

    /** Lets go of everything of the article. */
    void end() {
        Arrays.fill(name, 0, size, null);
        Arrays.fill(first, 0, size, null);
        Arrays.fill(last, 0, size, null);
        Arrays.fill(chain, 0, size, null);
        Arrays.fill(begins, 0, size, null);
        discourse.clear();
        keys.clear();
        singles.clear();
    }
}
