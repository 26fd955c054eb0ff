package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at to tell whether a block is part of the article: its own shape, its element and those around it, its place, its neighbours,
 * and what the page says about itself. All figures are independent of language.
 */
final class BlockFeatures {

    private static final int MOST = 256;

    private final Page page;
    private final List<Block> blocks;
    private final String[] normal;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<Integer, float[]> groups = new HashMap<>();
    private final Set<Integer> bodyShingles;
    private final List<String> descriptions;
    private final List<String> headlines;
    private final int total;
    private final int[] before;
    private final int headline;
    private final @Nullable ElementFrame top;

    private BlockFeatures(Page page) {
        this.page = page;
        this.blocks = page.blocks;
        this.normal = new String[blocks.size()];
        this.before = new int[blocks.size() + 1];
        for (int i = 0; i < normal.length; i++) {
            Block block = blocks.get(i);
            normal[i] = PageText.normal(block.text);
            occurrences.merge(normal[i], 1, Integer::sum);
            before[i + 1] = before[i] + block.text.length();
            float[] group = groups.computeIfAbsent(group(block), key -> new float[4]);
            group[0] += block.text.length();
            group[1]++;
            group[2] += block.linkCharacters;
            group[3] += ends(block.text) ? 1 : 0;
        }
        this.total = Math.max(1, before[normal.length]);
        String body = page.statements.property("articleBody");
        this.bodyShingles = body == null || body.length() < 200 ? Set.of() : shingles(PageText.normal(body));
        this.descriptions =
                page.statements.descriptions().stream().map(PageText::normal).toList();
        this.headlines =
                page.statements.headlines().stream().map(PageText::normal).toList();
        this.headline = headlineIndex();
        this.top = topContainer();
    }

    static BlockFeatures of(Page page) {
        return new BlockFeatures(page);
    }

    int size() {
        return blocks.size();
    }

    void setScores(float[] scores) {
        for (Block block : blocks) {
            block.bodyScore = scores[block.index];
        }
        sums = null;
    }

    int headline() {
        return headline;
    }

    @Nullable
    ElementFrame top() {
        return top;
    }

    String normal(int block) {
        return normal[block];
    }

    /** Blocks of one look: the same names of element, parent and grandparent. */
    static int group(Block block) {
        ElementFrame frame = block.frame;
        ElementFrame parent = frame.parentOrSelf();
        return frame.signature * 961 + parent.signature * 31 + parent.parentOrSelf().signature;
    }

    static boolean ends(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '।') {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> shingles(String normal) {
        Set<Integer> shingles = new HashSet<>();
        int[] starts = new int[4];
        int word = 0;
        for (int i = 0; i + 1 < normal.length(); i++) {
            if (normal.charAt(i) == ' ') {
                int oldest = starts[word % 4];
                if (word >= 4) {
                    shingles.add(normal.substring(oldest, i).hashCode());
                }
                starts[word % 4] = i + 1;
                word++;
            }
        }
        if (word >= 4) {
            shingles.add(normal.substring(starts[word % 4], normal.length() - 1).hashCode());
        }
        return shingles;
    }

    private static float contained(String normal, Set<Integer> in) {
        Set<Integer> own = shingles(normal);
        if (own.isEmpty()) {
            return -1;
        }
        int found = 0;
        for (Integer shingle : own) {
            found += in.contains(shingle) ? 1 : 0;
        }
        return found / (float) own.size();
    }

    private int headlineIndex() {
        int best = -1;
        float most = 0;
        for (Block block : blocks) {
            if (block.words == 0 || block.text.length() > 400 || block.frame.within(ElementFrame.NAV)) {
                continue;
            }
            float score = headlineScore(block);
            if (score > most) {
                most = score;
                best = block.index;
            }
        }
        return most >= 1 ? best : -1;
    }

    private float headlineScore(Block block) {
        float score = block.frame.within(ElementFrame.HEADING) ? 0.5f : 0;
        score += block.frame.tag.equals("h1") || tagAbove(block, "h1") ? 1 : 0;
        score += block.frame.distance(Purpose.HEADLINE) <= 1 ? 0.3f : 0;
        float match = 0;
        for (String wanted : headlines) {
            match = Math.max(match, similarity(normal[block.index], wanted));
        }
        score += 2 * match;
        score -= block.linkDensity() > 0.5 ? 0.7f : 0;
        score -= block.frame.within(ElementFrame.ASIDE | ElementFrame.FOOTER | ElementFrame.HIDDEN) ? 0.5f : 0;
        return match > 0.6 || score >= 1.5 ? score : 0;
    }

    static boolean tagAbove(Block block, String tag) {
        ElementFrame parent = block.frame.parent;
        return parent != null && parent.tag.equals(tag);
    }

    /** Share of the words that two normal texts have in common, seen from the longer one; 1 for equal texts, 0 where one is over twelve times as long. */
    static float similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < 3 || longer.length() > 12 * shorter.length()) {
            return 0;
        }
        if (longer.contains(shorter)) {
            return shorter.length() / (float) longer.length();
        }
        int[] many = wordHashes(longer);
        int[] few = wordHashes(shorter);
        int common = 0;
        for (int i = 0, j = 0; i < few.length && j < many.length; ) {
            if (few[i] == many[j]) {
                common++;
                i++;
                j++;
            } else if (few[i] < many[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common / (float) Math.max(1, many.length);
    }

    /** The hashes of the words of a normal text, sorted, each once. */
    private static int[] wordHashes(String normal) {
        int[] hashes = new int[normal.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        for (int i = 1; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c == ' ') {
                hashes[count++] = hash;
                hash = 0;
            } else {
                hash = 31 * hash + c;
            }
        }
        Arrays.sort(hashes, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (distinct == 0 || hashes[distinct - 1] != hashes[i]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }

    /** The element in which paragraphs are densest, as readers for browsers find it: a paragraph counts for its parent and half for the one above. */
    private @Nullable ElementFrame topContainer() {
        ElementFrame best = null;
        for (Block block : blocks) {
            if (block.text.length() < 80 || block.linkDensity() > 0.4 || block.frame.within(ElementFrame.HIDDEN)) {
                continue;
            }
            float weight = Math.min(400, block.text.length()) * (1 - block.linkDensity());
            ElementFrame parent = block.frame.parent;
            float share = 1;
            for (int level = 0; parent != null && level < 4; level++) {
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

    /** How many levels above the block the element with most paragraphs is; MOST where the block is outside of it. */
    private int levelsToTop(Block block) {
        int levels = 0;
        for (ElementFrame f = block.frame; f != null; f = f.parent) {
            if (f == top) {
                return levels;
            }
            levels++;
        }
        return MOST;
    }

    /** Lists the features of a block in a fixed order. */
    void describe(int index, FeatureSink out) {
        Block block = blocks.get(index);
        shape(block, out);
        structure(block, out);
        place(block, out);
        for (int distance = 1; distance <= 3; distance++) {
            neighbour(index - distance, "before" + distance, out);
            neighbour(index + distance, "after" + distance, out);
        }
        statements(block, out);
    }

    private void shape(Block block, FeatureSink out) {
        String text = block.text;
        int length = text.length();
        int commas = 0;
        int stops = 0;
        int digits = 0;
        int capitals = 0;
        int letters = 0;
        int starts = 0;
        boolean bar = false;
        boolean sign = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            commas += c == ',' || c == '、' || c == '،' ? 1 : 0;
            stops += c == '.' || c == '!' || c == '?' || c == '。' ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            boolean upper = Character.isUpperCase(c);
            capitals += upper ? 1 : 0;
            starts += upper && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            bar |= c == '|' || c == '•' || c == '·';
            sign |= c == '©';
        }
        out.add("length", length);
        out.add("words", block.words);
        out.add("wordLength", letters / (float) Math.max(1, block.words));
        out.add("linkDensity", block.linkDensity());
        out.add("links", block.links.size());
        out.add(
                "linkTail",
                block.links.size() == 1
                        ? text.length() - block.links.get(0).span().end()
                        : -1);
        out.add("commas", 100f * commas / length);
        out.add("stops", stops);
        out.add("digits", digits / (float) length);
        out.add("capitals", capitals / (float) Math.max(1, letters));
        out.add("capitalised", starts / (float) Math.max(1, block.words));
        out.add("ends", ends(text) ? 1 : 0);
        out.add("lastColon", text.endsWith(":") ? 1 : 0);
        out.add("firstLower", Character.isLowerCase(text.charAt(0)) ? 1 : 0);
        out.add("firstMark", Character.isLetterOrDigit(text.charAt(0)) ? 0 : 1);
        out.add("bar", bar ? 1 : 0);
        out.add("copyright", sign ? 1 : 0);
        out.add("strong", block.strongCharacters / (float) length);
        out.add("time", block.time != null ? 1 : 0);
        out.add("lines", (float) text.chars().filter(c -> c == '\n').count());
        out.add("occurrences", occurrences.getOrDefault(normal[block.index], 1));
    }

    private void structure(Block block, FeatureSink out) {
        ElementFrame frame = block.frame;
        ElementFrame parent = frame.parentOrSelf();
        ElementFrame grand = parent.parentOrSelf();
        out.add("tag", tag(frame.tag));
        out.add("parentTag", tag(parent.tag));
        out.add("grandTag", tag(grand.tag));
        out.add("depth", frame.depth);
        out.add("article", frame.within(ElementFrame.ARTICLE) ? 1 : 0);
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
        for (Purpose purpose : Purpose.values()) {
            out.add("far." + purpose, frame.distance(purpose));
        }
        for (Purpose purpose : List.of(Purpose.AUTHOR, Purpose.META, Purpose.TEASER, Purpose.CREDIT)) {
            out.add("inline." + purpose, (block.inlinePurposes & purpose.bit()) != 0 ? 1 : 0);
        }
        container("parent", parent, out);
        container("grand", grand, out);
        container("great", grand.parentOrSelf(), out);
        float[] group = groups.getOrDefault(group(block), new float[4]);
        out.add("group.share", group[0] / total);
        out.add("group.size", group[1]);
        out.add("group.length", group[0] / Math.max(1, group[1]));
        out.add("group.links", group[2] / Math.max(1, group[0]));
        out.add("group.ends", group[3] / Math.max(1, group[1]));
    }

    private void container(String name, ElementFrame frame, FeatureSink out) {
        out.add(name + ".share", frame.characters / (float) total);
        out.add(name + ".blocks", frame.blocks);
        out.add(name + ".links", frame.linkCharacters / (float) Math.max(1, frame.characters));
        out.add(name + ".paragraphs", frame.paragraphCharacters / (float) Math.max(1, frame.characters));
        out.add(name + ".length", frame.characters / (float) Math.max(1, frame.blocks));
    }

    private static float tag(String tag) {
        return switch (tag) {
            case "p" -> 0;
            case "div" -> 1;
            case "span" -> 2;
            case "h1" -> 3;
            case "h2" -> 4;
            case "h3" -> 5;
            case "h4", "h5", "h6" -> 6;
            case "blockquote" -> 7;
            case "li" -> 8;
            case "ul", "ol" -> 9;
            case "article" -> 10;
            case "section" -> 11;
            case "main" -> 12;
            case "td", "th" -> 13;
            case "tr", "tbody", "table" -> 14;
            case "dd", "dt", "dl" -> 15;
            case "figcaption" -> 16;
            case "figure" -> 17;
            case "header" -> 18;
            case "footer" -> 19;
            case "aside" -> 20;
            case "nav" -> 21;
            case "body" -> 22;
            case "pre" -> 23;
            default -> tag.indexOf('-') > 0 ? 24 : 25;
        };
    }

    private void place(Block block, FeatureSink out) {
        int index = block.index;
        out.add("position", before[index] / (float) total);
        out.add("fromHeadline", headline < 0 ? -MOST : Math.max(-MOST, Math.min(MOST, index - headline)));
        out.add("charactersFromHeadline", headline < 0 ? -1 : (before[index] - before[headline]) / (float) total);
        int levels = levelsToTop(block);
        out.add("levelsToTop", levels);
        ElementFrame container = top;
        out.add("beforeTop", container == null ? 0 : clamp(container.firstBlock - index));
        out.add("behindTop", container == null ? 0 : clamp(index - container.lastBlock));
        out.add("topShare", container == null ? 0 : container.characters / (float) total);
        int span = container == null ? 1 : Math.max(1, container.lastBlock - container.firstBlock);
        out.add("inTop", container == null ? -1 : (index - container.firstBlock) / (float) span);
        out.add("pageLength", total);
        out.add("pageBlocks", blocks.size());
    }

    private static float clamp(int value) {
        return Math.max(-MOST, Math.min(MOST, value));
    }

    private void neighbour(int index, String name, FeatureSink out) {
        boolean there = index >= 0 && index < blocks.size();
        Block block = there ? blocks.get(index) : null;
        out.add(name + ".length", block == null ? -1 : block.text.length());
        out.add(name + ".links", block == null ? -1 : block.linkDensity());
        out.add(name + ".tag", block == null ? -1 : tag(block.frame.tag));
        out.add(name + ".ends", block == null ? -1 : ends(block.text) ? 1 : 0);
    }

    private void statements(Block block, FeatureSink out) {
        String own = normal[block.index];
        out.add("inArticleBody", bodyShingles.isEmpty() ? -2 : contained(own, bodyShingles));
        float described = 0;
        for (String description : descriptions) {
            described = Math.max(described, similarity(own, description));
        }
        out.add("description", described);
        float titled = 0;
        for (String wanted : headlines) {
            titled = Math.max(titled, similarity(own, wanted));
        }
        out.add("titled", titled);
    }

    /** Features that look at what was first thought of the block and of those around it. */
    void describeAgain(int index, FeatureSink out) {
        Block block = blocks.get(index);
        out.add("score", block.bodyScore);
        for (int distance = 1; distance <= 4; distance++) {
            out.add("score.before" + distance, score(index - distance));
            out.add("score.after" + distance, score(index + distance));
        }
        Sums sums = sums();
        int end = blocks.size();
        out.add("mass.before", sums.mass[index] / Math.max(1, sums.mass[end]));
        out.add("mass.after", (sums.mass[end] - sums.mass[index + 1]) / Math.max(1, sums.mass[end]));
        out.add("mass", sums.mass[end] / total);
        int from = Math.max(0, index - 10);
        int to = Math.min(end, index + 11);
        float near = sums.mass[to] - sums.mass[from];
        out.add("mass.near", near / Math.max(1, before[to] - before[from]));
        out.add("mass.nearBefore", (sums.mass[index] - sums.mass[from]) / Math.max(1, before[index] - before[from]));
        out.add("mass.nearAfter", (sums.mass[to] - sums.mass[index + 1]) / Math.max(1, before[to] - before[index + 1]));
        float[] group = sums.groups.getOrDefault(group(block), new float[2]);
        out.add("mass.group", group[0] / Math.max(1, group[1]));
        ElementFrame frame = block.frame;
        for (int level = 0; level < 5; level++) {
            float mass = frame.firstBlock < 0 ? 0 : sums.mass[frame.lastBlock + 1] - sums.mass[frame.firstBlock];
            float length = frame.firstBlock < 0 ? 0 : before[frame.lastBlock + 1] - before[frame.firstBlock];
            out.add("mass.level" + level, mass / Math.max(1, length));
            out.add("mass.share" + level, mass / Math.max(1, sums.mass[end]));
            frame = frame.parentOrSelf();
        }
        out.add("firstBody", clamp(index - sums.first));
        out.add("lastBody", clamp(index - sums.last));
    }

    private float score(int index) {
        return index < 0 || index >= blocks.size() ? -1 : blocks.get(index).bodyScore;
    }

    /** Sums over what was first thought, per page. */
    private static final class Sums {

        private final float[] mass;
        private final Map<Integer, float[]> groups = new HashMap<>();
        private int first = -1;
        private int last = -1;

        private Sums(List<Block> blocks) {
            mass = new float[blocks.size() + 1];
            for (Block block : blocks) {
                int length = block.text.length();
                mass[block.index + 1] = mass[block.index] + block.bodyScore * length;
                float[] group = groups.computeIfAbsent(group(block), key -> new float[2]);
                group[0] += block.bodyScore * length;
                group[1] += length;
                if (block.bodyScore > 0.7 && block.words >= 15) {
                    first = first < 0 ? block.index : first;
                    last = block.index;
                }
            }
        }
    }

    private @Nullable Sums sums;

    private Sums sums() {
        Sums known = sums;
        if (known == null) {
            known = new Sums(blocks);
            sums = known;
        }
        return known;
    }

    /** The names of all features, in order. */
    static List<String> names(boolean again) {
        List<String> names = new ArrayList<>();
        Page page = Page.of(org.jsoup.Jsoup.parse("<p>-</p>"));
        BlockFeatures features = of(page);
        FeatureSink sink = (name, value) -> names.add(name);
        features.describe(0, sink);
        if (again) {
            features.describeAgain(0, sink);
        }
        return names;
    }

    Page page() {
        return page;
    }
}
