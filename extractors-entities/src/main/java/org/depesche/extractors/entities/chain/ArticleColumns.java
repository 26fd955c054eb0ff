package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.StretchNumbers;
import org.depesche.linguistics.Reserve;
import org.jspecify.annotations.Nullable;

/** Columns over the words of an article, and what else is used again for other articles. Not thread safe. */
final class ArticleColumns {

    final NameTagger.Tagging tagging = new NameTagger.Tagging();
    final Discourse discourse = new Discourse();
    final ArticleNames names = new ArticleNames();
    final NameWeights weights = new NameWeights();
    final ChainKeys keys = new ChainKeys();
    final ChainKeys singles = new ChainKeys();
    final NameParts parts = new NameParts();
    final StretchNumbers surnames = new StretchNumbers();
    final SeenSpans seen = new SeenSpans();
    final ClearNames clear = new ClearNames();
    /** The chain that a name went to. */
    IdentityHashMap<NameMention, Chain> chainOf = new IdentityHashMap<>();
    /** All names that were found. */
    List<NameMention> found = new ArrayList<>();
    /** Names that were found and given up. */
    Set<NameMention> released = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Mentions of one entity while it is put together. */
    List<Mention> mentions = new ArrayList<>();

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
        names.clear();
        weights.clear();
        keys.clear();
        singles.clear();
        parts.clear();
        surnames.clear();
        seen.clear();
        clear.clear();
        if (size > Reserve.LONGEST_CLEARED) {
            chainOf = new IdentityHashMap<>();
            found = new ArrayList<>();
            released = Collections.newSetFromMap(new IdentityHashMap<>());
            mentions = new ArrayList<>();
        } else {
            chainOf.clear();
            found.clear();
            released.clear();
            mentions.clear();
        }
    }
}
