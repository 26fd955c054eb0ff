package org.depesche.extractors.quotes.reading;

import java.util.BitSet;
import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.article.Span;
import org.depesche.extractors.quotes.lexicon.CueLexicon;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Marks;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.VerbGroups;
import org.jspecify.annotations.Nullable;

/** One analysed article with the lexicon it is read by, and the questions that every finder asks of it. */
final class Scene {

    private static final int LONGEST_SENTENCE = 800;

    final CueLexicon lexicon;
    final Tokens tokens;
    final Sentences sentences;
    final Marks marks;
    final Clauses clauses;
    final NounPhrases phrases;
    final VerbGroups verbs;

    private final Stretches stretches;
    private final List<Entity> entities;
    private @Nullable Mentions mentions;

    /** The first clause that starts in each sentence or after it. */
    private final int[] firstClause;

    private final BitSet furniture = new BitSet();

    Scene(Analysis analysis, CueLexicon lexicon, List<Entity> entities, List<Span> outside) {
        this.lexicon = lexicon;
        tokens = analysis.tokens();
        sentences = analysis.sentences();
        marks = analysis.marks();
        clauses = analysis.clauses();
        phrases = analysis.nounPhrases();
        verbs = analysis.verbGroups();
        stretches = new Stretches(tokens, marks);
        this.entities = entities;
        for (int i = 0; i < outside.size(); i++) {
            Span span = outside.get(i);
            furniture.set(tokens.notBefore(span.start()), tokens.notBefore(span.end()));
        }
        firstClause = new int[sentences.size() + 1];
        int clause = 0;
        for (int sentence = 0; sentence <= sentences.size(); sentence++) {
            int start = sentence < sentences.size() ? sentences.firstToken(sentence) : tokens.size();
            while (clause < clauses.size() && clauses.firstToken(clause) < start) {
                clause++;
            }
            firstClause[sentence] = clause;
        }
    }

    /** Whether a token stands outside of the story, in a note or beside it. */
    boolean furniture(int token) {
        return furniture.get(token);
    }

    /** The number after the last token of a stretch of marks. */
    int endOf(int stretch) {
        return stretches.end(stretch);
    }

    /** The number after the last token of the name of an entity around a token, or 0 where there is none. */
    int nameEnd(int token) {
        int end = token < tokens.size() ? mentions().nameEnd(tokens.start(token)) : -1;
        return end < 0 ? 0 : tokens.notBefore(end);
    }

    /** The mentions of the entities of the article, put in order when they are first asked for. */
    Mentions mentions() {
        Mentions known = mentions;
        if (known == null) {
            known = new Mentions(entities);
            mentions = known;
        }
        return known;
    }

    /** The first clause that starts in a sentence. */
    int firstClause(int sentence) {
        return firstClause[sentence];
    }

    /** The number after the last clause that starts in a sentence. */
    int endClause(int sentence) {
        return firstClause[sentence + 1];
    }

    /** The innermost stretch of marks around a token, its marks included, or -1. */
    int stretchOf(int token) {
        return stretches.around(token);
    }

    /** The first stretch of marks that opens at a token or after it; their number where there is none. */
    int firstStretch(int token) {
        return stretches.firstAfter(token - 1);
    }

    /** Whether a stretch holds somebody's words so long that a frame inside it is theirs. */
    boolean verbatim(int stretch) {
        return stretches.verbatim(stretch);
    }

    /** Whether a token stands inside somebody's words. */
    boolean inVerbatim(int token) {
        return stretches.inVerbatim(token);
    }

    /** Whether a sentence is short enough to be one; longer ones are lists, tables or junk and are not looked into. */
    boolean readable(int sentence) {
        return sentences.endToken(sentence) - sentences.firstToken(sentence) <= LONGEST_SENTENCE;
    }

    /** The number after the last token of a sentence that is no full stop or other end of it. */
    int bodyEnd(int sentence) {
        int end = sentences.endToken(sentence);
        int first = sentences.firstToken(sentence);
        while (end > first && tokens.kind(end - 1) == TokenKind.TERMINATOR) {
            end--;
        }
        return end;
    }

    boolean is(int token, TokenKind kind) {
        return token >= 0 && token < tokens.size() && tokens.kind(token) == kind;
    }

    boolean is(int token, Tag tag) {
        return token >= 0 && token < tokens.size() && tokens.tag(token) == tag;
    }

    boolean is(int token, String lower) {
        return token >= 0 && token < tokens.size() && tokens.isIgnoringCase(token, lower);
    }

    /** Whether a token separates clauses without being a word: comma, colon, semicolon, dash, full stop. */
    boolean separator(int token) {
        return switch (tokens.kind(token)) {
            case COMMA, COLON, SEMICOLON, DASH, TERMINATOR -> true;
            default -> false;
        };
    }

    /** Whether a clause is another or depends on it. */
    boolean under(int clause, int ancestor) {
        int steps = 0;
        for (int at = clause; at >= 0 && steps < 64; at = clauses.parent(at), steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The topmost clause above a clause. */
    int root(int clause) {
        int at = clause;
        for (int steps = 0; clauses.parent(at) >= 0 && steps < 64; steps++) {
            at = clauses.parent(at);
        }
        return at;
    }

    Mood mood(int clause) {
        int group = clauses.verbGroup(clause);
        return group < 0 ? Mood.NONE : verbs.mood(group);
    }

    boolean finite(int clause) {
        return clauses.finiteVerb(clause) >= 0;
    }

    boolean dependent(int clause) {
        ClauseKind kind = clauses.kind(clause);
        return kind != ClauseKind.MAIN && kind != ClauseKind.FRAGMENT;
    }

    /** Whether a token ends a sentence that asks or calls. */
    boolean asksOrCalls(int token) {
        String text = is(token, TokenKind.TERMINATOR) ? tokens.text(token) : "";
        return text.indexOf('?') >= 0 || text.indexOf('!') >= 0;
    }

    /** Whether a token is the pronoun of somebody who speaks of himself as the one who does something. */
    boolean speaksAsSubject(int token) {
        return is(token, "ich") || is(token, "wir");
    }

    /** Whether a token is a pronoun of somebody who speaks of himself. */
    boolean firstPerson(int token) {
        return speaksAsSubject(token) || is(token, "uns") || is(token, "mich") || is(token, "mir");
    }

    /** The first word from a token on, or {@code end} where there is none before it. */
    int firstWord(int token, int end) {
        int first = token;
        while (first < end && !tokens.kind(first).lexical()) {
            first++;
        }
        return first;
    }

    /** The tokens of a verb group. */
    Pieces members(int group) {
        Pieces members = Pieces.NONE;
        for (int i = 0; i < verbs.members(group); i++) {
            int member = verbs.member(group, i);
            members = members.with(member, member + 1);
        }
        return members;
    }

    /** The tokens of a clause without those of its dependents. */
    Pieces own(int clause) {
        int count = clauses.pieces(clause);
        if (count == 1) {
            return Pieces.of(clauses.firstToken(clause), clauses.endToken(clause));
        }
        int[] bounds = new int[2 * count];
        for (int piece = 0; piece < count; piece++) {
            bounds[2 * piece] = clauses.pieceFirst(clause, piece);
            bounds[2 * piece + 1] = clauses.pieceEnd(clause, piece);
        }
        return Pieces.of(bounds);
    }

    /** The tokens of a clause and of all that depends on it, within one sentence. */
    Pieces subtree(int clause) {
        Pieces all = Pieces.NONE;
        int sentence = tokens.sentence(clauses.firstToken(clause));
        int end = Math.min(sentences.endToken(sentence), clauses.subtreeEndToken(clause));
        int first = clauses.firstToken(clause);
        boolean inside = true;
        for (int token = first; token < end; ) {
            int of = clauses.of(token);
            boolean under = of >= 0 && under(of, clause);
            if (inside && !under) {
                all = all.with(first, token);
            } else if (under && !inside) {
                first = token;
            }
            inside = under;
            while (token < end && clauses.of(token) == of) {
                token++;
            }
        }
        return inside ? all.with(first, end) : all;
    }

    /** The number after the last token of a clause and of all that depends on it, within one sentence. */
    int subtreeEnd(int clause) {
        int sentence = tokens.sentence(clauses.firstToken(clause));
        int end = Math.min(sentences.endToken(sentence), clauses.subtreeEndToken(clause));
        while (end > clauses.firstToken(clause) && !under(clauses.of(end - 1), clause)) {
            end--;
        }
        return end;
    }

    /** Cuts separators off both ends of every piece, and marks and brackets that stand without their partner. */
    Pieces trimmed(Pieces pieces) {
        Pieces trimmed = Pieces.NONE;
        for (int piece = 0; piece < pieces.count(); piece++) {
            int first = pieces.first(piece);
            int end = pieces.end(piece);
            boolean changed = true;
            while (changed && first < end) {
                changed = false;
                if (separator(first) || closesOutside(first, first, end)) {
                    first++;
                    changed = true;
                } else if (separator(end - 1) || opensOutside(end - 1)) {
                    end--;
                    changed = true;
                }
            }
            if (pieces.count() == 1 && first == pieces.first() && end == pieces.end()) {
                return pieces;
            }
            trimmed = trimmed.with(first, end);
        }
        return trimmed;
    }

    private boolean closesOutside(int token, int first, int end) {
        TokenKind kind = tokens.kind(token);
        if (kind == TokenKind.CLOSING_MARK) {
            int stretch = marks.of(token);
            return stretch < 0 || marks.openToken(stretch) < first || marks.openToken(stretch) >= end;
        }
        return kind == TokenKind.CLOSING_BRACKET;
    }

    private boolean opensOutside(int token) {
        return tokens.kind(token) == TokenKind.OPENING_MARK || tokens.kind(token) == TokenKind.OPENING_BRACKET;
    }

    /** The number of words in a range of tokens. */
    int words(int first, int end) {
        int words = 0;
        for (int token = first; token < end; token++) {
            if (tokens.kind(token).lexical()) {
                words++;
            }
        }
        return words;
    }

    int words(Pieces pieces) {
        int words = 0;
        for (int piece = 0; piece < pieces.count(); piece++) {
            words += words(pieces.first(piece), pieces.end(piece));
        }
        return words;
    }
}
