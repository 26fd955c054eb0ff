package org.depesche.cli.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.core.article.Span;

/**
 * Writes the text of an article, stretch by stretch from its beginning, with its marks. A mark that others overlap, or that goes on in
 * another stretch, is written in pieces: all carry its key, and the first one its id. Not thread safe.
 */
final class MarkedText {

    /** Browsers stop nesting elements some way beyond; nobody can tell so many marks on one word apart. */
    private static final int DEEPEST = 40;

    private static final Comparator<Piece> OUTERMOST_FIRST = Comparator.<Piece>comparingInt(piece -> piece.start)
            .thenComparing(piece -> -piece.end)
            .thenComparing(piece -> piece.mark.layer())
            .thenComparing(piece -> piece.mark.role());

    private final String text;
    private final Markup page;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();
    private final Deque<Piece> open = new ArrayDeque<>();
    private List<Piece> unfinished = new ArrayList<>();
    private int next;

    MarkedText(String text, List<Mark> marks, Markup page) {
        this.text = text;
        this.page = page;
        for (Mark mark : marks) {
            for (Span span : mark.spans()) {
                if (!span.isEmpty()) {
                    pieces.add(new Piece(mark, span.start(), span.end()));
                }
            }
        }
        pieces.sort(OUTERMOST_FIRST);
    }

    /** The keys of the marks that have been written: there is a place in the text to go to. */
    Set<String> drawn() {
        return drawn;
    }

    /** Writes a stretch; the one after it begins no earlier than this one ends. */
    void write(Span stretch) {
        List<Piece> beginning = unfinished;
        unfinished = new ArrayList<>();
        while (next < pieces.size() && pieces.get(next).start <= stretch.start()) {
            beginning.add(pieces.get(next++));
        }
        for (Piece piece : beginning) {
            open(piece, stretch);
        }
        int at = stretch.start();
        while (at < stretch.end()) {
            int stop = stretch.end();
            for (Piece piece : open) {
                stop = Math.min(stop, piece.end);
            }
            if (next < pieces.size()) {
                stop = Math.min(stop, pieces.get(next).start);
            }
            page.text(text.substring(at, stop));
            at = stop;
            close(at, stretch);
            while (next < pieces.size() && pieces.get(next).start == at && at < stretch.end()) {
                open(pieces.get(next++), stretch);
            }
        }
    }

    private void open(Piece piece, Span stretch) {
        if (piece.end > stretch.end()) {
            unfinished.add(piece);
        }
        if (piece.end > stretch.start() && open.size() < DEEPEST) {
            open.push(piece);
            begin(piece.mark);
        }
    }

    /** Closes what ends at an offset; what stands inside and goes on is closed with it and opened again. */
    private void close(int at, Span stretch) {
        boolean isEnd = at == stretch.end();
        int ending = 0;
        for (Piece piece : open) {
            if (isEnd || piece.end == at) {
                ending++;
            }
        }
        Deque<Piece> interrupted = new ArrayDeque<>();
        while (ending > 0) {
            Piece piece = open.pop();
            page.html(piece.mark.role() == Mark.Role.FINDING ? "</mark>" : "</span>");
            if (isEnd || piece.end == at) {
                ending--;
            } else {
                interrupted.push(piece);
            }
        }
        for (Piece piece : interrupted) {
            open.push(piece);
            begin(piece.mark);
        }
    }

    private void begin(Mark mark) {
        if (mark.role() == Mark.Role.PART) {
            page.html("<span class=\"")
                    .html(mark.style())
                    .html("\" data-of=\"")
                    .html(mark.key())
                    .html("\">");
            return;
        }
        boolean isFirst = drawn.add(mark.key());
        if (isFirst && mark.number() > 0) {
            String key = mark.key();
            page.html("<a class=\"n\" href=\"#" + key + "-e\" aria-label=\"Quote of voice " + mark.number() + "\">")
                    .html(mark.number())
                    .html("</a>");
        }
        page.html("<mark class=\"").html(mark.style()).html("\" data-m=\"").html(mark.key());
        page.html("\" data-d=\"")
                .html(mark.detail())
                .html("\" data-l=\"")
                .html(mark.layer().label())
                .html("\"");
        if (isFirst) {
            page.html(" id=\"").html(mark.key()).html("\" tabindex=\"0\" aria-describedby=\"");
            page.html(mark.detail()).html("\"");
        }
        page.html(">");
    }

    private record Piece(Mark mark, int start, int end) {}
}
