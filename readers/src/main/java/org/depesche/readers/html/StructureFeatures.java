package org.depesche.readers.html;

import java.util.List;

/** Where a block stands in the tree: its element, those around it and what their names say, and the blocks that look like it. */
final class StructureFeatures implements FeatureGroup {

    private static final Purpose[] PURPOSES = Purpose.values();
    private static final String[] FAR = new String[PURPOSES.length];
    private static final List<Purpose> INLINE = List.of(Purpose.AUTHOR, Purpose.META, Purpose.TEASER, Purpose.CREDIT);
    private static final String[] INLINE_NAMES =
            INLINE.stream().map(purpose -> "inline." + purpose).toArray(String[]::new);
    private static final ContainerNames PARENT = new ContainerNames("parent");
    private static final ContainerNames GRAND = new ContainerNames("grand");
    private static final ContainerNames GREAT = new ContainerNames("great");

    static {
        for (Purpose purpose : PURPOSES) {
            FAR[purpose.ordinal()] = "far." + purpose;
        }
    }

    private final PageProfile page;

    StructureFeatures(PageProfile page) {
        this.page = page;
    }

    /** Names of what is measured of one of the elements around a block. */
    private record ContainerNames(String share, String blocks, String links, String paragraphs, String length) {

        ContainerNames(String name) {
            this(name + ".share", name + ".blocks", name + ".links", name + ".paragraphs", name + ".length");
        }
    }

    @Override
    public void describe(Block block, FeatureSink out) {
        ElementFrame frame = block.frame;
        ElementFrame parent = frame.parentOrSelf();
        ElementFrame grand = parent.parentOrSelf();
        out.add("tag", frame.tagNumber);
        out.add("parentTag", parent.tagNumber);
        out.add("grandTag", grand.tagNumber);
        out.add("depth", frame.depth);
        out.add("article", frame.within(ElementFrame.ARTICLE) ? 1 : 0);
        ElementFrame article = frame.article;
        out.add("articleDepth", frame.articleDepth);
        out.add("articlesBeside", article == null || article.parent == null ? -1 : article.parent.articles);
        out.add("main", frame.within(ElementFrame.MAIN) ? 1 : 0);
        out.add("aside", frame.within(ElementFrame.ASIDE) ? 1 : 0);
        out.add("nav", frame.within(ElementFrame.NAV) ? 1 : 0);
        out.add("footer", frame.within(ElementFrame.FOOTER) ? 1 : 0);
        out.add("header", frame.within(ElementFrame.HEADER) ? 1 : 0);
        out.add("figure", frame.within(ElementFrame.FIGURE) ? 1 : 0);
        out.add("list", frame.within(ElementFrame.LIST) ? 1 : 0);
        out.add("table", frame.within(ElementFrame.TABLE) ? 1 : 0);
        out.add("form", frame.within(ElementFrame.FORM) ? 1 : 0);
        out.add("quote", frame.within(ElementFrame.QUOTE) ? 1 : 0);
        out.add("hidden", frame.within(ElementFrame.HIDDEN) ? 1 : 0);
        out.add("heading", frame.within(ElementFrame.HEADING) ? 1 : 0);
        out.add("paragraph", frame.within(ElementFrame.PARAGRAPH) ? 1 : 0);
        out.add("bodyProperty", frame.within(ElementFrame.BODY_PROPERTY) ? 1 : 0);
        for (int i = 0; i < PURPOSES.length; i++) {
            out.add(FAR[i], frame.distance[i]);
        }
        for (int i = 0; i < INLINE_NAMES.length; i++) {
            out.add(INLINE_NAMES[i], (block.inlinePurposes & INLINE.get(i).bit()) != 0 ? 1 : 0);
        }
        container(PARENT, parent, out);
        container(GRAND, grand, out);
        container(GREAT, grand.parentOrSelf(), out);
        PageProfile.Group group = page.group(block.index);
        out.add("group.share", group.characters / (float) page.total);
        out.add("group.size", group.blocks);
        out.add("group.length", group.characters / (float) group.blocks);
        out.add("group.links", group.linkCharacters / (float) Math.max(1, group.characters));
        out.add("group.ends", group.ended / (float) group.blocks);
    }

    private void container(ContainerNames names, ElementFrame frame, FeatureSink out) {
        float characters = Math.max(1, frame.characters);
        out.add(names.share, frame.characters / (float) page.total);
        out.add(names.blocks, frame.blocks);
        out.add(names.links, frame.linkCharacters / characters);
        out.add(names.paragraphs, frame.paragraphCharacters / characters);
        out.add(names.length, frame.characters / (float) Math.max(1, frame.blocks));
    }
}
