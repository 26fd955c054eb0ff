package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.readers.Limits;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks over a page once and cuts its visible text into blocks, in reading order. Not thread safe. */
final class BlockCollector implements NodeFilter {

    private static final int MAX_BLOCKS = 20_000;

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "o", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "head",
            "math",
            "map",
            "datalist",
            "progress",
            "meter");

    private final PurposeLexicon lexicon = PurposeLexicon.standard();
    private final Map<String, Integer> purposesByNames = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final BlockText text = new BlockText();
    private @Nullable ElementFrame frame;
    private @Nullable ElementFrame textFrame;
    private final boolean tracked;
    private int inLink;
    private int strong;
    private int inlinePurposes;
    private int breaks;
    private @Nullable String time;

    /** A picture and the block before which it stands. */
    record Picture(Element element, int block) {}

    private BlockCollector(boolean tracked) {
        this.tracked = tracked;
    }

    static BlockCollector collect(Document page) {
        BlockCollector collector = new BlockCollector(page.parser().isTrackPosition());
        page.body().filter(collector);
        collector.flush();
        return collector;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Picture> pictures() {
        return pictures;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (!(node instanceof CDataNode)) {
                appendText(words);
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (SKIPPED.contains(tag) || depth > 2 * Limits.DEPTH || blocks.size() >= MAX_BLOCKS) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("img")) {
            pictures.add(new Picture(element, blocks.size()));
            return FilterResult.SKIP_ENTIRELY;
        }
        int purposes = purposes(element);
        if (INLINE.contains(tag) && !standsAlone(element, purposes)) {
            openInline(element, tag, purposes);
        } else {
            flush();
            frame = new ElementFrame(frame, element, flags(element, tag), purposes, names(element));
            if (tag.equals("hr")) {
                return FilterResult.CONTINUE;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        ElementFrame open = frame;
        if (open != null && open.element.equals(element)) {
            flush();
            frame = open.parent;
        } else if (tag.equals("a")) {
            inLink = Math.max(0, inLink - 1);
            text.closeLink();
        } else if (isStrong(tag)) {
            strong = Math.max(0, strong - 1);
        }
        return FilterResult.CONTINUE;
    }

    /** Parts of a headline that are divided by their look alone. */
    private boolean standsAlone(Element element, int purposes) {
        int parts = Purpose.KICKER.bit() | Purpose.HEADLINE.bit();
        return frame != null && frame.within(ElementFrame.HEADING) && (purposes & parts) != 0 && !element.nameIs("a");
    }

    private void openInline(Element element, String tag, int purposes) {
        inlinePurposes |= purposes;
        if (tag.equals("a")) {
            inLink++;
            text.openLink(element.attr("href"));
            if (element.attr("rel").contains("author")) {
                inlinePurposes |= Purpose.AUTHOR.bit();
            }
        } else if (isStrong(tag)) {
            strong++;
        } else if (tag.equals("time")) {
            time = element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            inlinePurposes |= Purpose.META.bit();
        }
    }

    private static boolean isStrong(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }

    private void appendText(TextNode node) {
        String content = node.getWholeText();
        Range range = tracked ? node.sourceRange() : null;
        if (content.isBlank()) {
            text.append(content, range, false, false);
            return;
        }
        if (breaks >= 2) {
            flush();
        }
        breaks = 0;
        if (text.isEmpty()) {
            textFrame = frame;
        }
        text.append(content, range, inLink > 0 || (frame != null && frame.within(ElementFrame.LINK)), strong > 0);
    }

    private void lineBreak() {
        breaks++;
        text.breakLine();
    }

    private void flush() {
        ElementFrame owner = textFrame;
        if (!text.isEmpty() && owner != null) {
            if (inLink > 0) {
                text.closeLink();
            }
            Block block = new Block(
                    blocks.size(),
                    text.text(),
                    text.links(),
                    text.runs(),
                    owner,
                    text.linkCharacters(),
                    text.strongCharacters(),
                    inlinePurposes,
                    time);
            blocks.add(block);
            count(block);
            text.clear(inLink > 0);
            inlinePurposes = 0;
            time = null;
        }
        breaks = 0;
    }

    private static void count(Block block) {
        boolean paragraph = block.frame.within(ElementFrame.PARAGRAPH) && block.linkDensity() < 0.5;
        for (ElementFrame f = block.frame; f != null; f = f.parent) {
            f.characters += block.text.length();
            f.linkCharacters += block.linkCharacters;
            f.paragraphCharacters += paragraph ? block.text.length() : 0;
            f.blocks++;
            f.firstBlock = f.firstBlock < 0 ? block.index : f.firstBlock;
            f.lastBlock = block.index;
        }
    }

    private int purposes(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        String names = element.className() + " " + element.id() + " " + element.attr("role") + " "
                + element.attr("itemprop") + " " + element.attr("data-component") + " " + element.attr("data-testid");
        return purposesByNames.computeIfAbsent(names, lexicon::purposes);
    }

    /** The class names without what differs from one element to the next: digits and the hashes of style sheets. */
    private static int names(Element element) {
        String names = element.className();
        int hash = 0;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (!Character.isDigit(c)) {
                hash = 31 * hash + c;
            }
        }
        return hash;
    }

    private static int flags(Element element, String tag) {
        int flags = switch (tag) {
            case "article" -> ElementFrame.ARTICLE;
            case "main" -> ElementFrame.MAIN;
            case "section" -> ElementFrame.SECTION;
            case "aside" -> ElementFrame.ASIDE;
            case "nav" -> ElementFrame.NAV;
            case "footer" -> ElementFrame.FOOTER;
            case "header" -> ElementFrame.HEADER;
            case "figure" -> ElementFrame.FIGURE;
            case "figcaption" -> ElementFrame.FIGURE | ElementFrame.FIGCAPTION;
            case "ul", "ol", "dl", "menu" -> ElementFrame.LIST;
            case "table" -> ElementFrame.TABLE;
            case "form", "fieldset" -> ElementFrame.FORM;
            case "blockquote" -> ElementFrame.QUOTE;
            case "a" -> ElementFrame.LINK;
            case "p" -> ElementFrame.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> ElementFrame.HEADING;
            case "dialog" -> ElementFrame.HIDDEN | ElementFrame.DIALOG;
            default -> 0;
        };
        if (element.attributesSize() > 0) {
            if (element.attr("itemprop").equals("articleBody")) {
                flags |= ElementFrame.BODY_PROPERTY;
            }
            String role = element.attr("role");
            if (role.equals("dialog") || role.equals("alertdialog")) {
                flags |= ElementFrame.DIALOG;
            }
            if (isHidden(element)) {
                flags |= ElementFrame.HIDDEN;
            }
        }
        return flags;
    }

    private static boolean isHidden(Element element) {
        // the credit of a picture is often kept from those who hear the page, not from those who see it
        boolean isUnheard = element.attr("aria-hidden").equals("true") && element.closest("figure") == null;
        if (element.hasAttr("hidden") || isUnheard) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }
}
