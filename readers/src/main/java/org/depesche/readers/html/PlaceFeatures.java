package org.depesche.readers.html;

/** Where a block stands on the page, seen from its beginning, the headline, the densest element, the neighbours and the pictures. */
final class PlaceFeatures implements FeatureGroup {

    private static final int NEIGHBOURS = 3;
    private static final int LONGEST_RUN = 40;
    private static final Neighbour[] BEFORE = new Neighbour[NEIGHBOURS];
    private static final Neighbour[] AFTER = new Neighbour[NEIGHBOURS];

    static {
        for (int i = 0; i < NEIGHBOURS; i++) {
            BEFORE[i] = new Neighbour("before" + (i + 1));
            AFTER[i] = new Neighbour("after" + (i + 1));
        }
    }

    private final PageProfile page;
    private final boolean[] pictured;

    PlaceFeatures(PageProfile page) {
        this.page = page;
        this.pictured = new boolean[page.blocks.size() + 1];
        for (BlockCollector.Picture picture : page.page.pictures) {
            pictured[picture.block()] = true;
        }
    }

    /** Names of what is measured of a neighbour. */
    private record Neighbour(String length, String links, String tag, String ends) {

        Neighbour(String name) {
            this(name + ".length", name + ".links", name + ".tag", name + ".ends");
        }
    }

    @Override
    public void describe(Block block, FeatureSink out) {
        int index = block.index;
        int headline = page.headline;
        int[] before = page.before;
        out.add("position", before[index] / (float) page.total);
        out.add("fromHeadline", headline < 0 ? -PageProfile.MOST : PageProfile.cut(index - headline));
        out.add("charactersFromHeadline", headline < 0 ? -1 : (before[index] - before[headline]) / (float) page.total);
        out.add("levelsToTop", levelsToTop(block));
        ElementFrame top = page.top;
        out.add("beforeTop", top == null ? 0 : PageProfile.cut(top.firstBlock - index));
        out.add("behindTop", top == null ? 0 : PageProfile.cut(index - top.lastBlock));
        out.add("topShare", top == null ? 0 : top.characters / (float) page.total);
        int span = top == null ? 1 : Math.max(1, top.lastBlock - top.firstBlock);
        out.add("inTop", top == null ? -1 : (index - top.firstBlock) / (float) span);
        out.add("pageLength", page.total);
        out.add("pageBlocks", page.blocks.size());
        for (int i = 0; i < NEIGHBOURS; i++) {
            neighbour(index - 1 - i, BEFORE[i], out);
            neighbour(index + 1 + i, AFTER[i], out);
        }
        out.add("picture.before", pictured[index] ? 1 : 0);
        out.add("picture.after", pictured[index + 1] ? 1 : 0);
        out.add("run.before", run(index, -1));
        out.add("run.after", run(index, 1));
    }

    /** How many blocks in a row to one side look like a block. */
    private int run(int index, int step) {
        PageProfile.Group look = page.group(index);
        int length = 0;
        for (int i = index + step;
                length < LONGEST_RUN && i >= 0 && i < page.blocks.size() && page.group(i) == look;
                i += step) {
            length++;
        }
        return length;
    }

    /** How many levels above the block the densest element is. */
    private int levelsToTop(Block block) {
        int levels = 0;
        for (ElementFrame f = block.frame; f != null; f = f.parent) {
            if (f == page.top) {
                return levels;
            }
            levels++;
        }
        return PageProfile.MOST;
    }

    private void neighbour(int index, Neighbour names, FeatureSink out) {
        boolean there = index >= 0 && index < page.blocks.size();
        Block block = there ? page.blocks.get(index) : null;
        out.add(names.length, block == null ? -1 : block.text.length());
        out.add(names.links, block == null ? -1 : block.linkDensity());
        out.add(names.tag, block == null ? -1 : block.frame.tagNumber);
        out.add(names.ends, block == null ? -1 : block.ends ? 1 : 0);
    }
}
