package org.depesche.extractors.provenance;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** An article as blocks: its sections where a reader gives them, else its lines; in text order. */
final class Layout {

    private static final int LONGEST_LINE = 40;
    private static final ThreadLocal<Desk> DESK = ThreadLocal.withInitial(Desk::new);

    /** What a thread keeps for its next article: the last layout, as long as somebody holds it, and the room of its tokens. */
    private static final class Desk {

        private final Tokens.Reader reader = new Tokens.Reader();
        private WeakReference<@Nullable Layout> last = new WeakReference<>(null);
    }

    private final Article article;
    private final Tokens tokens;
    private final CreditWords words;
    private final List<Block> blocks = new ArrayList<>();
    private int firstStory;
    private int lastStory;

    private Layout(Article article, Tokens tokens, CreditWords words) {
        this.article = article;
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * The layout of the article that is read, which the extractors of one article share. The layout of the article before is of no use from
     * then on, as its tokens are gone.
     */
    static Layout of(Article article, Lexicon lexicon) {
        Desk desk = DESK.get();
        Layout layout = desk.last.get();
        if (layout == null || !layout.article.equals(article)) {
            if (layout != null) {
                layout.tokens.clear();
                desk.last.clear();
            }
            layout = read(article, desk.reader.read(article.text(), lexicon.vocabulary()), lexicon);
            desk.last = new WeakReference<>(layout);
        }
        return layout;
    }

    /** The layout of any article. */
    static Layout read(Article article, Lexicon lexicon) {
        return read(article, Tokens.of(article.text(), lexicon.vocabulary()), lexicon);
    }

    private static Layout read(Article article, Tokens tokens, Lexicon lexicon) {
        Layout layout = new Layout(article, tokens, lexicon.words());
        int at = 0;
        for (Section section : article.sections()) {
            layout.addLines(null, at, section.span().start());
            layout.addLines(
                    section.kind(), section.span().start(), section.span().end());
            at = section.span().end();
        }
        layout.addLines(null, at, article.text().length());
        layout.findStory();
        return layout;
    }

    Article article() {
        return article;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The index of the first block that tells the story, headlines left out; the number of blocks where there is none. */
    int firstStory() {
        return firstStory;
    }

    /** The index of the last block that tells the story, -1 where there is none. */
    int lastStory() {
        return lastStory;
    }

    /** Whether a block stands behind the story of a page, where pictures are those of teasers. */
    boolean isBehindPage(int block) {
        return article.assembled() && lastStory >= 0 && block > lastStory;
    }

    Span span(int from, int to) {
        return new Span(tokens.start(from), tokens.end(to - 1));
    }

    private void addLines(@Nullable SectionKind kind, int start, int end) {
        int from = tokens.at(start);
        int to = tokens.at(end);
        int line = from;
        for (int token = from + 1; token <= to; token++) {
            if (token == to || (tokens.isLineBefore(token) && !isWrapped(token))) {
                if (line < token) {
                    blocks.add(new Block(kind, line, token, isLine(line, token)));
                }
                line = token;
            }
        }
    }

    /** Whether a line break before a token is one of typesetting: the sentence goes on in lower case after a long line. */
    private boolean isWrapped(int token) {
        if (tokens.endsSentence(token - 1) || !tokens.isWord(token) || tokens.isCapital(token)) {
            return false;
        }
        int breaks = 0;
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            breaks += article.text().charAt(i) == '\n' ? 1 : 0;
        }
        return breaks == 1 && (tokens.isWord(token - 1) || tokens.isSign(token - 1, ','));
    }

    private boolean isLine(int from, int to) {
        if (to - from > LONGEST_LINE) {
            return false;
        }
        int sentences = 0;
        for (int i = from; i < to; i++) {
            if (isSentenceEnd(i, to)) {
                sentences++;
            }
        }
        return sentences <= 1;
    }

    /** Whether a sentence of running text ends with a token, closing marks left to the next token. */
    boolean isSentenceEnd(int token, int to) {
        char sign = tokens.sign(token);
        if (sign != '.' && sign != '!' && sign != '?' && sign != '…') {
            return false;
        }
        if (token + 1 >= to) {
            return true;
        }
        int next = token + 1;
        while (next < to
                && (tokens.isSign(next, Tokens.MARK) || tokens.isSign(next, ')'))
                && !tokens.isSpaceBefore(next)) {
            next++;
        }
        if (next >= to) {
            return true;
        }
        if (!tokens.isSpaceBefore(next) || tokens.isLower(next)) {
            return false;
        }
        return sign != '.' || token == 0 || !isAbbreviation(token - 1);
    }

    /** Whether the full stop after a token belongs to it: an ordinal, an initial, an abbreviation. */
    private boolean isAbbreviation(int token) {
        if (tokens.isNumber(token)) {
            return tokens.length(token) <= 2 && !(token > 0 && tokens.isSign(token - 1, ':'));
        }
        return tokens.isWord(token)
                && (tokens.length(token) == 1 || words.is(tokens.word(token), CreditWord.ABBREVIATION));
    }

    /** Whether a block tells the story: headlines and short lines of no kind do not. */
    boolean isStory(Block block) {
        SectionKind kind = block.kind();
        return kind == null
                ? !block.isLine()
                : kind.isStory() && kind != SectionKind.HEADLINE && kind != SectionKind.KICKER;
    }

    private void findStory() {
        firstStory = blocks.size();
        lastStory = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isStory(block)) {
                firstStory = Math.min(firstStory, i);
                lastStory = i;
            }
        }
        if (lastStory < 0) {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block.kind() == null && tokens.endsSentence(block.to() - 1)) {
                    firstStory = Math.min(firstStory, i);
                    lastStory = i;
                }
            }
        }
    }
}
