package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Indirect speech that a clause with <em>wie</em> frames: <em>Wie die Polizei mitteilte, …</em>. */
final class LikeClauses {

    private static final int LONGEST = 45;
    private static final double LEAST = 0.5;
    private static final double HEARSAY = 0.65;

    private final Scene scene;
    private final Roles roles;

    LikeClauses(Scene scene, Roles roles) {
        this.scene = scene;
        this.roles = roles;
    }

    /** Adds the quotes that clauses with <em>wie</em> frame in a sentence. */
    void find(int sentence, List<Draft> found) {
        int first = scene.sentences.firstToken(sentence);
        int end = scene.bodyEnd(sentence);
        for (int token = first; token < end - 2; token++) {
            if (!scene.is(token, "wie") || scene.inVerbatim(token)) {
                continue;
            }
            boolean fronted = opens(token, first);
            boolean set =
                    token > first && (scene.is(token - 1, TokenKind.COMMA) || scene.is(token - 1, TokenKind.DASH));
            if (!fronted && !set) {
                continue;
            }
            Draft draft = draft(token, fronted, first, end);
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    private boolean finite(int first, int end) {
        for (int token = first; token < end; token++) {
            if (scene.tokens.tag(token).finite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is the first word of its sentence but for a conjunction, or the first after a colon. */
    private boolean opens(int token, int first) {
        int before = token - 1;
        while (before >= first && (scene.is(before, Tag.KON) || scene.is(before, TokenKind.OPENING_BRACKET))) {
            before--;
        }
        return before < first
                || scene.is(before, TokenKind.COLON)
                || (before == first && !scene.tokens.kind(first).lexical());
    }

    private @Nullable Draft draft(int wie, boolean fronted, int first, int end) {
        int close = close(wie, end);
        int verb = close - 1;
        if (verb <= wie || (fronted && close >= end)) {
            return null;
        }
        int begin = verb;
        while (begin > wie + 1 && (scene.tokens.tag(begin - 1).verbal() || scene.is(begin - 1, Tag.PTKZU))) {
            begin--;
        }
        boolean said = begin >= wie + 2 && scene.is(wie + 1, "es");
        VerbCue use = use(begin, close, said);
        if (use == null) {
            return null;
        }
        boolean hearing = scene.lexicon.is(use.verb(), VerbClass.HEARING);
        boolean bare = begin == wie + 1;
        if (bare && !(hearing && begin < verb) && !scene.lexicon.is(use.verb(), VerbClass.SOURCED)) {
            return null;
        }
        boolean anybody = scene.is(wie + 1, "man");
        if (anybody && !hearing) {
            return null;
        }
        int clause = scene.clauses.of(wie);
        Pieces frame = Pieces.of(wie, close);
        Pieces quote;
        if (fronted) {
            quote = Pieces.of(close + 1, end);
            frame = Pieces.of(scene.is(wie - 1, TokenKind.COLON) ? wie : first, close + 1);
        } else {
            quote = Pieces.of(first, end).without(wie - 1, close);
            frame = Pieces.of(wie - 1, scene.is(close, TokenKind.COMMA) ? close + 1 : close);
        }
        quote = scene.trimmed(quote);
        if (quote.isEmpty() || scene.words(quote) < 3) {
            return null;
        }
        Draft draft = new Draft(Form.INDIRECT, quote, hearing ? HEARSAY : Math.min(0.95, use.sure()));
        draft.frame = frame;
        draft.cue = Pieces.of(wie, wie + 1).with(begin, close);
        draft.lemma = use.verb();
        draft.speaker = anybody ? Pieces.NONE : speaker(said ? wie + 2 : wie + 1, begin, use);
        if (draft.speaker.isEmpty() && !bare && !finite(begin, close)) {
            // the outlet points to itself: wie bereits berichtet
            return null;
        }
        draft.medium = roles.speakers.medium(use.medium(), draft.speaker);
        if (clause >= 0) {
            draft.because(scene.lexicon.cueRule(use.verb()));
        }
        return draft.because("wie-clause");
    }

    /** The token after the verb that ends the clause: a comma, a dash or the end of the sentence. */
    private int close(int wie, int end) {
        int most = Math.min(end, wie + LONGEST);
        for (int token = wie + 1; token < most; token++) {
            TokenKind kind = scene.tokens.kind(token);
            if (kind == TokenKind.COMMA || kind == TokenKind.DASH) {
                if (scene.tokens.tag(token - 1).verbal()) {
                    return token;
                }
            } else if (kind == TokenKind.SEMICOLON || kind == TokenKind.COLON) {
                return -1;
            }
        }
        return most == end ? end : -1;
    }

    private @Nullable VerbCue use(int begin, int close, boolean said) {
        for (int token = close - 1; token >= begin; token--) {
            String lemma = scene.tokens.lemma(token);
            VerbCue use = fit(lemma, begin, said);
            if (use != null) {
                return use;
            }
            if (begin > 0 && Character.isLowerCase(scene.tokens.charAt(begin - 1, 0))) {
                use = fit(scene.tokens.text(begin - 1).concat(lemma), begin, said);
                if (use != null) {
                    return use;
                }
            }
        }
        return null;
    }

    private @Nullable VerbCue fit(String lemma, int begin, boolean said) {
        for (VerbCue use : scene.lexicon.verbs(lemma)) {
            boolean called = scene.lexicon.is(use.verb(), VerbClass.LIKENING)
                    && !(said && use.verb().equals("heißen"));
            boolean tells =
                    use.content().contains(Content.VERB_SECOND) || use.content().contains(Content.DASS);
            boolean speech = tells && !use.reflexive() && !called;
            String word = use.word();
            boolean there = word == null || (begin > 0 && scene.is(begin - 1, word));
            if (speech && there && (use.sure() >= LEAST || scene.lexicon.is(use.verb(), VerbClass.HEARING))) {
                return use;
            }
        }
        return null;
    }

    private Pieces speaker(int from, int to, VerbCue use) {
        int first = from;
        while (first < to && (scene.is(first, Tag.ADV) || scene.is(first, Tag.PRF) || scene.is(first, Tag.ADJD))) {
            first++;
        }
        int phrase = first < to ? scene.phrases.of(first) : -1;
        if (phrase >= 0 && scene.phrases.firstToken(phrase) == first) {
            Pieces full = roles.phrase.full(phrase, to, true);
            return cutAtAdverb(full);
        }
        if (first < to && (scene.is(first, Tag.APPR) || scene.is(first, Tag.APPRART) || scene.is(first, Tag.PTKVZ))) {
            return roles.sources.source(Pieces.of(first, to), scene.lexicon.is(use.verb(), VerbClass.SOURCED));
        }
        return first < to ? cutAtAdverb(Pieces.of(first, to)) : Pieces.NONE;
    }

    private Pieces cutAtAdverb(Pieces speaker) {
        for (int token = speaker.first() + 1; token < speaker.end(); token++) {
            Tag tag = scene.tokens.tag(token);
            if (tag == Tag.ADV
                    || tag == Tag.PAV
                    || scene.is(token, "am")
                    || scene.is(token, "gegenüber")
                    || scene.is(token, "unter")) {
                return Pieces.of(speaker.first(), token);
            }
        }
        return speaker;
    }
}
