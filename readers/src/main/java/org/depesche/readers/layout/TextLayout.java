package org.depesche.readers.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.cues.LineCues;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of an article from the layout of its text, as in a page that was copied as plain text: headline, lead, headings, paragraphs, and the
 * lines between and behind them that are byline, credit, caption, note or pointer to other stories. The text is not changed.
 */
public final class TextLayout {

    private static final int HEADLINE_WORDS = 25;
    private static final int KICKER_WORDS = 4;
    private static final int LEAD_WORDS = 70;
    private static final int HEADING_WORDS = 12;
    private static final int SHORT_WORDS = 6;
    private static final int SHORT_LINE = 40;
    private static final int LONGEST_DOUBLED = 160;

    private final String text;
    private final List<TextBlock> blocks;
    private final @Nullable SectionKind[] kinds;
    private final LineCues cues = LineCues.standard();

    private TextLayout(String text, List<TextBlock> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.kinds = new SectionKind[blocks.size()];
    }

    /**
     * Lays sections over a text. A text of one block is one paragraph, its glued credit aside; so a single sentence stays what it is.
     *
     * @param text the text
     * @return sections in text order, without the blank space around them; together they cover everything but blank space
     */
    public static List<Section> sections(String text) {
        return new TextLayout(text, TextBlock.split(text)).sections();
    }

    private List<Section> sections() {
        if (blocks.size() > 1) {
            mail();
            furniture();
            marked();
            opening();
            repeated();
            headings();
            lists();
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            add(sections, blocks.get(i), kinds[i]);
        }
        return sections;
    }

    private void add(List<Section> sections, TextBlock block, @Nullable SectionKind kind) {
        SectionKind known = kind != null ? kind : SectionKind.PARAGRAPH;
        int glued = known == SectionKind.PARAGRAPH || known == SectionKind.LIST_ITEM || known == SectionKind.LEAD
                ? cues.gluedCredit(block.in(text))
                : -1;
        if (glued < 0) {
            sections.add(Section.of(known, block.start(), block.end()));
            return;
        }
        int credit = block.start() + glued;
        sections.add(Section.of(known, block.start(), TextBlock.trimmedEnd(text, block.start(), credit)));
        sections.add(Section.of(SectionKind.CREDIT, credit, block.end()));
    }

    /** The head of a mail, line by line, and its signature. */
    private void mail() {
        int head = 0;
        while (head < kinds.length && cues.isMailHeader(blocks.get(head).in(text))) {
            head++;
        }
        for (int i = 0; i < head && head > 1; i++) {
            kinds[i] = SectionKind.OTHER;
        }
        boolean signed = false;
        for (int i = head; i < kinds.length; i++) {
            signed |= i > 0 && LineMarks.isSignatureMark(blocks.get(i).in(text));
            kinds[i] = signed ? SectionKind.OTHER : kinds[i];
        }
    }

    /** Headings in Markdown and quoted blocks; the first heading of the first level is the headline. */
    private void marked() {
        boolean titled = false;
        for (int i = 0; i < kinds.length; i++) {
            String words = blocks.get(i).in(text);
            int level = LineMarks.headingLevel(words);
            if (kinds[i] == null && level > 0) {
                kinds[i] = level == 1 && !titled ? SectionKind.HEADLINE : SectionKind.HEADING;
                titled |= level == 1;
            } else if (kinds[i] == null && LineMarks.isQuoted(words)) {
                kinds[i] = SectionKind.BLOCK_QUOTE;
            }
        }
    }

    /** Lines between paragraphs that say the headline once more. */
    private void repeated() {
        String headline = "";
        for (int i = 0; i < kinds.length; i++) {
            String words = blocks.get(i).in(text);
            if (kinds[i] == SectionKind.HEADLINE) {
                headline = words;
            } else if (kinds[i] == null && words.equals(headline)) {
                kinds[i] = SectionKind.OTHER;
            }
        }
    }

    /** Lines whose words say what they are. Behind a credit or a trust mark a telling phrase counts wherever it stands. */
    private void furniture() {
        boolean closed = false;
        for (int i = 0; i < kinds.length; i++) {
            TextBlock block = blocks.get(i);
            String words = block.in(text);
            SectionKind kind = kinds[i] != null ? kinds[i] : byWords(block, LineMarks.bare(words), closed);
            boolean late = i > 0 && 2 * i >= kinds.length;
            closed |= late && (kind == SectionKind.CREDIT || kind == SectionKind.NOTE || cues.gluedCredit(words) > 0);
            kinds[i] = kind;
        }
    }

    private @Nullable SectionKind byWords(TextBlock block, String words, boolean closed) {
        boolean oneLine = words.indexOf('\n') < 0;
        if (oneLine && cues.isCaption(words)) {
            return SectionKind.CAPTION;
        }
        if (cues.isNote(words, closed || (oneLine && block.words() <= HEADLINE_WORDS))
                && (closed || block.words() <= LEAD_WORDS)) {
            return SectionKind.NOTE;
        }
        if (oneLine && cues.isCredit(words)) {
            return SectionKind.CREDIT;
        }
        if (oneLine && cues.isByline(words)) {
            return SectionKind.BYLINE;
        }
        if (oneLine && cues.isTeaser(words) && !TextBlock.endsSentence(words)) {
            return SectionKind.TEASER;
        }
        boolean other = isDoubled(words) || (words.length() <= SHORT_LINE && isMostlyDigits(words));
        return oneLine && other ? SectionKind.OTHER : null;
    }

    /** A picture's words come twice in copied text: once shown, once as the words in its place. */
    private static boolean isDoubled(String words) {
        int middle = words.length() / 2;
        return words.length() >= 9
                && words.length() <= LONGEST_DOUBLED
                && words.length() % 2 == 1
                && words.charAt(middle) == ' '
                && words.substring(0, middle).equals(words.substring(middle + 1));
    }

    /** Dates and times of publication, figures. */
    private static boolean isMostlyDigits(String words) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
        }
        return digits >= letters;
    }

    /** Headline, kicker and lead, at the beginning and only where a story follows. */
    private void opening() {
        int at = next(0);
        int marked = Arrays.asList(kinds).indexOf(SectionKind.HEADLINE);
        if (marked >= 0) {
            lead(next(marked + 1), false);
            return;
        }
        int head = 0;
        while (head < kinds.length && kinds[head] == SectionKind.OTHER) {
            head++;
        }
        if (at < 0 || at > head + 2) {
            return;
        }
        int second = next(at + 1);
        if (second < 0) {
            return;
        }
        if (isTitle(at)) {
            boolean kicker = second == at + 1
                    && blocks.get(at).words() <= KICKER_WORDS
                    && isTitle(second)
                    && blocks.get(second).words() > blocks.get(at).words()
                    && next(second + 1) >= 0;
            kinds[at] = kicker ? SectionKind.KICKER : SectionKind.HEADLINE;
            if (kicker) {
                kinds[second] = SectionKind.HEADLINE;
                at = second;
            }
            lead(next(at + 1), false);
        } else {
            lead(at, true);
        }
    }

    /** A first paragraph is a lead where a line of furniture divides it from the story, and the story is longer. */
    private void lead(int at, boolean first) {
        int following = at < 0 ? -1 : next(at + 1);
        if (following < 0) {
            return;
        }
        TextBlock block = blocks.get(at);
        boolean divided = following > at + 1 || LineMarks.isBold(block.in(text));
        boolean fits = block.words() <= LEAD_WORDS
                && TextBlock.endsSentence(LineMarks.bare(block.in(text)))
                && block.words() > SHORT_WORDS;
        boolean longer = following + 1 < kinds.length || blocks.get(following).words() > block.words();
        if (fits && divided && longer && (first || block.words() <= LEAD_WORDS)) {
            kinds[at] = SectionKind.LEAD;
        }
    }

    private int next(int from) {
        for (int i = from; i < kinds.length; i++) {
            if (kinds[i] == null) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTitle(int index) {
        TextBlock block = blocks.get(index);
        String words = block.in(text);
        boolean oneLine = words.indexOf('\n') < 0 && !isMostlyDigits(words);
        boolean ended = words.endsWith(".") || words.endsWith(":") || words.endsWith(",") || words.endsWith(";");
        return oneLine && !ended && block.words() <= HEADLINE_WORDS && !block.isListItem(text);
    }

    /** Two or more lines in a row that begin with a mark; a dash before a single line is speech. */
    private void lists() {
        for (int i = 0; i < kinds.length; i++) {
            boolean item = kinds[i] == null && blocks.get(i).isListItem(text);
            boolean before = i > 0 && blocks.get(i - 1).isListItem(text);
            boolean after = i + 1 < kinds.length && blocks.get(i + 1).isListItem(text);
            if (item && (before || after)) {
                kinds[i] = SectionKind.LIST_ITEM;
            }
        }
    }

    /** Short lines without a full stop between paragraphs. */
    private void headings() {
        for (int i = 1; i + 1 < kinds.length; i++) {
            if (kinds[i] != null
                    || kinds[i + 1] != null
                    || !isTitle(i)
                    || blocks.get(i).words() > HEADING_WORDS) {
                continue;
            }
            String words = blocks.get(i).in(text);
            boolean spoken = "\"„“”»«‚‘–—-".indexOf(words.charAt(0)) >= 0;
            TextBlock next = blocks.get(i + 1);
            boolean longer = next.words() > HEADING_WORDS
                    || (next.words() > 2 * blocks.get(i).words() && TextBlock.endsSentence(next.in(text)));
            boolean follows = longer && !blocks.get(i + 1).isListItem(text);
            if (!spoken && follows && !TextBlock.endsQuotation(words)) {
                kinds[i] = SectionKind.HEADING;
            }
        }
    }
}
