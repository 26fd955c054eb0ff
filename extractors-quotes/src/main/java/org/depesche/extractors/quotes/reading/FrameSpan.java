package org.depesche.extractors.quotes.reading;

import org.depesche.linguistics.TokenKind;

/** Which words frame a quote: the clause of the cue with what it depends on, up to the quote, commas and colons between them included. */
final class FrameSpan {

    private final Scene scene;

    FrameSpan(Scene scene) {
        this.scene = scene;
    }

    /**
     * The frame around a cue.
     *
     * @param clause the clause of the cue
     * @param quote the words reported
     */
    Pieces of(int clause, Pieces quote) {
        int sentence = scene.tokens.sentence(scene.clauses.firstToken(clause));
        Pieces frame = scene.subtree(clause);
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            frame = frame.with(scene.clauses.pieceFirst(clause, piece), scene.clauses.pieceEnd(clause, piece));
        }
        if (quote.first() >= scene.clauses.firstToken(clause)) {
            frame = frame.with(start(clause), quote.first());
        }
        frame = joined(
                frame.without(quote), quote, scene.sentences.firstToken(sentence), scene.sentences.endToken(sentence));
        frame = frame.without(scene.bodyEnd(sentence), scene.sentences.endToken(sentence));
        return withoutStrayMarks(frame);
    }

    /** Where the words before a quote begin: the topmost clause, but a coordinated main clause begins anew. */
    private int start(int clause) {
        int at = clause;
        for (int steps = 0; steps < 64; steps++) {
            int up = scene.clauses.parent(at);
            if (up < 0 && scene.clauses.subject(at) < 0) {
                up = scene.clauses.coordinatedWith(at);
            }
            if (up < 0) {
                break;
            }
            at = up;
        }
        return Math.min(scene.clauses.firstToken(at), scene.clauses.firstToken(clause));
    }

    /** Adds commas and colons that stand between frame and quote. */
    private Pieces joined(Pieces frame, Pieces quote, int first, int end) {
        Pieces joined = frame;
        for (int piece = 0; piece < quote.count(); piece++) {
            int before = quote.first(piece) - 1;
            if (before > first && bridges(before) && joined.contains(before - 1)) {
                joined = joined.with(before, before + 1);
            }
            int after = quote.end(piece);
            if (after + 1 < end && bridges(after) && joined.contains(after + 1)) {
                joined = joined.with(after, after + 1);
            }
        }
        return joined;
    }

    private boolean bridges(int token) {
        TokenKind kind = scene.tokens.kind(token);
        return kind == TokenKind.COMMA || kind == TokenKind.COLON || kind == TokenKind.DASH;
    }

    private Pieces withoutStrayMarks(Pieces frame) {
        Pieces clean = frame;
        for (int piece = 0; piece < frame.count(); piece++) {
            int last = frame.end(piece) - 1;
            if (scene.is(last, TokenKind.OPENING_MARK)) {
                clean = clean.without(last, last + 1);
            }
            int first = frame.first(piece);
            if (scene.is(first, TokenKind.CLOSING_MARK)
                    && (scene.marks.of(first) < 0 || !frame.contains(scene.marks.openToken(scene.marks.of(first))))) {
                clean = clean.without(first, first + 1);
            }
        }
        return clean;
    }
}
