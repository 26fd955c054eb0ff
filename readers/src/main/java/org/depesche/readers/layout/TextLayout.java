package org.depesche.readers.layout;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;

/** Reads the structure of an article from the layout of its text, without changing the text. */
public final class TextLayout {

    private TextLayout() {}

    /**
     * Lays sections over a text. Blocks are divided by blank lines.
     *
     * @param text the text
     * @return sections in text order, without the blank space around them
     */
    public static List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        int start = -1;
        int end = 0;
        int breaks = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (Character.isWhitespace(c) || c == '\u00A0') {
                breaks += c == '\n' ? 1 : 0;
                continue;
            }
            if (start >= 0 && breaks >= 2) {
                sections.add(Section.of(SectionKind.PARAGRAPH, start, end));
                start = -1;
            }
            start = start < 0 ? i : start;
            end = i + 1;
            breaks = 0;
        }
        if (start >= 0) {
            sections.add(Section.of(SectionKind.PARAGRAPH, start, end));
        }
        return sections;
    }
}
