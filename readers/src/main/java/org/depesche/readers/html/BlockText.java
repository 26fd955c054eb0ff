package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.Link;
import org.depesche.core.article.Span;
import org.depesche.readers.decoding.InvisibleCharacters;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** The text of the block that is being read: blank space collapsed, invisible characters left out, links noted. Not thread safe. */
final class BlockText {

    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<SourceRun> runs = new ArrayList<>();
    private boolean gap;
    private boolean lineBreak;
    private int linkCharacters;
    private int strongCharacters;
    private int linkStart = -1;
    private String target = "";

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isAfterBreak() {
        return lineBreak;
    }

    void breakLine() {
        lineBreak = true;
    }

    void openLink(String address) {
        closeLink();
        target = address;
        linkStart = text.length();
    }

    void closeLink() {
        if (linkStart >= 0 && !target.isEmpty()) {
            int start = linkStart;
            while (start < text.length() && PageText.isBlank(text.charAt(start))) {
                start++;
            }
            links.add(new Link(new Span(start, text.length()), target));
        }
        linkStart = -1;
    }

    /** Adds the words of a text node; their range in the source is kept where it is known. */
    void append(String content, @Nullable Range range, boolean inLink, boolean strong) {
        int before = text.length();
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (PageText.isBlank(c)) {
                gap = true;
                continue;
            }
            int hidden = InvisibleCharacters.length(content, i);
            if (hidden > 0) {
                i += hidden - 1;
                continue;
            }
            if (!text.isEmpty()) {
                if (lineBreak) {
                    text.append('\n');
                } else if (gap) {
                    text.append(' ');
                }
            }
            gap = false;
            lineBreak = false;
            text.append(c);
        }
        int added = text.length() - before;
        linkCharacters += inLink ? added : 0;
        strongCharacters += strong ? added : 0;
        if (range != null && range.isTracked() && added > 0) {
            runs.add(new SourceRun(before, text.length(), range.startPos(), range.endPos()));
        }
    }

    int linkCharacters() {
        return linkCharacters;
    }

    int strongCharacters() {
        return strongCharacters;
    }

    List<SourceRun> runs() {
        return List.copyOf(runs);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    String text() {
        return text.toString();
    }

    /** Makes ready for the next block; a link that goes on there is opened again. */
    void clear(boolean linkGoesOn) {
        text.setLength(0);
        links.clear();
        runs.clear();
        gap = false;
        lineBreak = false;
        linkCharacters = 0;
        strongCharacters = 0;
        linkStart = linkGoesOn ? 0 : -1;
    }
}
