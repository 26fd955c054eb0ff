package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a page as a whole before single blocks are looked at. Not thread safe. */
final class PageProfile {

    /** Distances on a page, in blocks, are cut here. */
    static final int MOST = 256;

    private static final int LONG = 80;
    private static final int LEVELS = 4;
    private static final int COMMENT_LEVELS = 6;
    private static final int STORY_WORDS = 12;

    final Page page;
    final List<Block> blocks;
    /** The words of each block. */
    final WordSet[] words;
    /** The characters of the blocks before each block, and of all at the end. */
    final int[] before;

    final int total;
    final List<WordSet> headlines;
    final List<WordSet> descriptions;
    /** The index of the block that shows the headline, or -1. */
    final int headline;
    /** Blocks that are no part of the story, whatever they look like: comments of readers, dialogs over the page. */
    final boolean[] outside;
    /** The element in which paragraphs are densest. */
    final @Nullable ElementFrame top;

    private final Map<String, int[]> occurrences = new HashMap<>();
    private final Map<Integer, Group> groups = new HashMap<>();
    private final Group[] groupOf;

    /** Sums over blocks of one look: the same names of element, parent and grandparent. */
    static final class Group {

        int characters;
        int blocks;
        int linkCharacters;
        int ended;
        float mass;
    }

    PageProfile(Page page) {
        this.page = page;
        this.blocks = page.blocks;
        this.words = new WordSet[blocks.size()];
        this.before = new int[blocks.size() + 1];
        this.groupOf = new Group[blocks.size()];
        for (Block block : blocks) {
            int i = block.index;
            words[i] = new WordSet(PageText.normal(block.text));
            occurrences.computeIfAbsent(words[i].normal, key -> new int[1])[0]++;
            before[i + 1] = before[i] + block.text.length();
            Group group = groups.computeIfAbsent(look(block), key -> new Group());
            group.characters += block.text.length();
            group.blocks++;
            group.linkCharacters += block.linkCharacters;
            group.ended += block.ends ? 1 : 0;
            groupOf[i] = group;
        }
        this.total = Math.max(1, before[blocks.size()]);
        SiteName site = SiteName.of(page.statements);
        this.headlines = sets(
                page.statements.headlines().stream().map(site::cut).distinct().toList());
        this.descriptions = sets(page.statements.descriptions());
        int ruled = page.ruled.titleBlock(blocks);
        this.headline = ruled >= 0 ? ruled : HeadlineFinder.find(blocks, words, titles(site));
        this.outside = outside();
        this.top = topContainer();
    }

    /**
     * Comments count as such only behind the headline and some text of the story: elements named <i>comment</i> may hold an opinion piece too.
     */
    private boolean[] outside() {
        boolean[] outside = new boolean[blocks.size()];
        int story = -1;
        for (Block block : blocks) {
            if (block.frame.within(ElementFrame.DIALOG)) {
                outside[block.index] = true;
                continue;
            }
            ElementFrame comments = block.frame.nearest(Purpose.COMMENT, COMMENT_LEVELS);
            outside[block.index] = comments != null && story >= 0 && comments.firstBlock > story;
            boolean text = block.words >= STORY_WORDS && block.linkDensity() < 0.3f;
            if (story < 0 && headline >= 0 && block.index > headline && text && comments == null) {
                story = block.index;
            }
        }
        return outside;
    }

    private static List<WordSet> sets(List<String> texts) {
        return texts.stream().map(text -> new WordSet(PageText.normal(text))).toList();
    }

    /** The titles that the page states, one for each place that states it. */
    private List<WordSet> titles(SiteName site) {
        List<String> titles = new ArrayList<>();
        PageStatements statements = page.statements;
        for (String title : new String[] {
            statements.property("headline"),
            statements.meta("og:title"),
            statements.meta("twitter:title"),
            statements.title,
            statements.property("alternativeHeadline"),
            statements.property("name")
        }) {
            if (title != null && !title.isBlank()) {
                titles.add(site.cut(title));
            }
        }
        return sets(titles);
    }

    private static int look(Block block) {
        ElementFrame parent = block.frame.parentOrSelf();
        return block.frame.signature * 961 + parent.signature * 31 + parent.parentOrSelf().signature;
    }

    Group group(int block) {
        return groupOf[block];
    }

    /** How often the words of a block stand on the page. */
    int occurrences(int block) {
        int[] count = occurrences.get(words[block].normal);
        return count == null ? 1 : count[0];
    }

    /** The element in which paragraphs are densest, as readers for browsers find it: a paragraph counts for its parent and less for each one above. */
    private @Nullable ElementFrame topContainer() {
        ElementFrame best = null;
        for (Block block : blocks) {
            if (block.text.length() < LONG || block.linkDensity() > 0.4 || block.frame.within(ElementFrame.HIDDEN)) {
                continue;
            }
            float weight = Math.min(400, block.text.length()) * (1 - block.linkDensity());
            ElementFrame parent = block.frame.parent;
            float share = 1;
            for (int level = 0; parent != null && level < LEVELS; level++) {
                parent.score += weight * share;
                share *= level == 0 ? 0.7f : 0.6f;
                if (best == null || parent.score > best.score) {
                    best = parent;
                }
                parent = parent.parent;
            }
        }
        return best;
    }

    static float cut(int distance) {
        return Math.max(-MOST, Math.min(MOST, distance));
    }
}
