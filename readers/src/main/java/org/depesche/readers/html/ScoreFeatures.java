package org.depesche.readers.html;

import java.util.IdentityHashMap;
import java.util.List;

/** What was first thought of a block and of those around it. Made anew for each set of scores. */
final class ScoreFeatures implements FeatureGroup {

    private static final int NEIGHBOURS = 4;
    private static final int NEAR = 10;
    private static final int LEVELS = 5;
    private static final float SURE = 0.7f;
    private static final int SURE_WORDS = 15;
    private static final String[] BEFORE = names("score.before", NEIGHBOURS);
    private static final String[] AFTER = names("score.after", NEIGHBOURS);
    private static final String[] LEVEL = names("mass.level", LEVELS);
    private static final String[] SHARE = names("mass.share", LEVELS);

    private final PageProfile page;
    private final List<Block> blocks;
    /** The scores of the blocks before each block, each times its length. */
    private final float[] mass;

    private final IdentityHashMap<PageProfile.Group, float[]> groups = new IdentityHashMap<>();
    private int first = -1;
    private int last = -1;

    ScoreFeatures(PageProfile page) {
        this.page = page;
        this.blocks = page.blocks;
        this.mass = new float[blocks.size() + 1];
        for (Block block : blocks) {
            float own = block.bodyScore * block.text.length();
            mass[block.index + 1] = mass[block.index] + own;
            groups.computeIfAbsent(page.group(block.index), key -> new float[1])[0] += own;
            if (block.bodyScore > SURE && block.words >= SURE_WORDS) {
                first = first < 0 ? block.index : first;
                last = block.index;
            }
        }
    }

    private static String[] names(String name, int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = name + i;
        }
        return names;
    }

    @Override
    public void describe(Block block, FeatureSink out) {
        int index = block.index;
        int end = blocks.size();
        out.add("score", block.bodyScore);
        for (int distance = 1; distance <= NEIGHBOURS; distance++) {
            out.add(BEFORE[distance - 1], score(index - distance));
            out.add(AFTER[distance - 1], score(index + distance));
        }
        float all = Math.max(1, mass[end]);
        out.add("mass.before", mass[index] / all);
        out.add("mass.after", (mass[end] - mass[index + 1]) / all);
        out.add("mass", mass[end] / page.total);
        int from = Math.max(0, index - NEAR);
        int to = Math.min(end, index + NEAR + 1);
        out.add("mass.near", density(from, to));
        out.add("mass.nearBefore", density(from, index));
        out.add("mass.nearAfter", density(index + 1, to));
        PageProfile.Group group = page.group(index);
        float[] ofGroup = groups.get(group);
        out.add("mass.group", ofGroup == null ? 0 : ofGroup[0] / Math.max(1, group.characters));
        ElementFrame frame = block.frame;
        for (int level = 0; level < LEVELS; level++) {
            boolean empty = frame.firstBlock < 0;
            out.add(LEVEL[level], empty ? 0 : density(frame.firstBlock, frame.lastBlock + 1));
            out.add(SHARE[level], empty ? 0 : (mass[frame.lastBlock + 1] - mass[frame.firstBlock]) / all);
            frame = frame.parentOrSelf();
        }
        out.add("firstBody", PageProfile.cut(index - first));
        out.add("lastBody", PageProfile.cut(index - last));
    }

    private float density(int from, int to) {
        return (mass[to] - mass[from]) / Math.max(1, page.before[to] - page.before[from]);
    }

    private float score(int index) {
        return index < 0 || index >= blocks.size() ? -1 : blocks.get(index).bodyScore;
    }
}
