package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.core.article.Span;
import org.depesche.extractors.quotes.lexicon.CueLexicon;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quotes of one article: first what is framed, then, sentence by sentence, what leans on a speaker named before.
 *
 * <p>Confined to one article and one thread.
 */
public final class QuoteReading {

    /** From so many words on, words between marks are somebody's though nothing else shows it. */
    private static final int LONG = 7;

    private static final double LEAST_SUMMARY = 0.46;
    /** How many sentences after a quote its speaker may still speak. */
    private static final int REACH = 3;

    private static final int FREE_REACH = 6;

    private final List<Entity> entities;
    private final Scene scene;
    private final Roles roles;
    private final Acts acts;
    private final FrameSpan frames;
    private final List<Draft> drafts = new ArrayList<>();
    /** Which stretches of marks are a quote with a frame. */
    private final boolean[] framed;

    /**
     * Starts a reading.
     *
     * @param analysis the analysed article
     * @param lexicon the lexicon of speech
     * @param entities who the article speaks of
     * @param furniture stretches of the text that tell nothing of the story: notes of the editors, bylines, pointers to other stories
     */
    public QuoteReading(Analysis analysis, CueLexicon lexicon, List<Entity> entities, List<Span> furniture) {
        this.entities = List.copyOf(entities);
        scene = new Scene(analysis, lexicon, entities, furniture);
        framed = new boolean[scene.marks.size()];
        roles = new Roles(scene);
        acts = new Acts(scene, roles);
        frames = new FrameSpan(scene);
    }

    /**
     * The quotes of the article.
     *
     * @param least the least confidence of a quote
     * @return quotes in the order of the text
     */
    public List<Quote> quotes(double least) {
        framed();
        unframed();
        fragments();
        Draft statement = new Statements(scene, acts, roles).find(drafts);
        replace(statement == null ? List.of() : List.of(statement));
        replace(new Interviews(scene, entities).turns());
        drafts.removeIf(draft -> scene.furniture(draft.quote.first()));
        Venues venues = new Venues(scene);
        for (Draft draft : drafts) {
            draft.venue = venues.in(draft);
        }
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.quote.first())
                .thenComparing(draft -> draft.quote.end(), Comparator.reverseOrder()));
        return new QuoteAssembly(scene, new Attribution(scene, entities), venues).quotes(drafts, least);
    }

    /** Puts passages that are somebody's words as a whole in the place of what was found inside them. */
    private void replace(List<Draft> passages) {
        if (passages.isEmpty()) {
            return;
        }
        BitSet covered = new BitSet();
        for (Draft passage : passages) {
            covered.set(passage.quote.first(), passage.quote.end());
            if (!passage.frame.isEmpty()) {
                covered.set(passage.frame.first(), passage.frame.end());
            }
        }
        drafts.removeIf(draft -> covered.get(draft.quote.first()));
        drafts.addAll(passages);
    }

    private void framed() {
        IndirectClauses indirect = new IndirectClauses(scene, acts, roles, frames);
        SourcePhrases sources = new SourcePhrases(scene, roles, acts);
        PointedSentences pointed = new PointedSentences(scene, acts, roles);
        LikeClauses likes = new LikeClauses(scene, roles);
        SubjunctiveClauses subjunctives = new SubjunctiveClauses(scene, roles, frames);
        NounFrames nouns = new NounFrames(scene, roles, indirect, frames);
        Summaries summaries = new Summaries(scene, roles, acts, LEAST_SUMMARY);
        MarkedSpeech marked = new MarkedSpeech(scene, acts, roles, frames);
        MarkedPhrases phrases = new MarkedPhrases(scene, roles, frames);
        MarkedFollowers followers = new MarkedFollowers(scene);
        List<List<Draft>> direct = new ArrayList<>();
        for (int sentence = 0; sentence < scene.sentences.size(); sentence++) {
            direct.add(new ArrayList<>(0));
        }
        for (int stretch = 0; stretch < scene.marks.size(); stretch++) {
            int opening = scene.tokens.sentence(scene.marks.openToken(stretch));
            int closing = scene.tokens.sentence(scene.endOf(stretch) - 1);
            if (!scene.readable(opening) || !scene.readable(closing)) {
                continue;
            }
            Draft draft = marked.framed(stretch);
            if (draft != null) {
                framed[stretch] = true;
                drafts.add(draft);
                direct.get(scene.tokens.sentence(draft.frame.isEmpty() ? draft.quote.first() : draft.frame.first()))
                        .add(draft);
            }
        }
        for (int sentence = 0; sentence < scene.sentences.size(); sentence++) {
            if (!scene.readable(sentence)) {
                continue;
            }
            List<Draft> found = new ArrayList<>(2);
            List<Act> here = new ArrayList<>(2);
            for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
                int verb = scene.clauses.finiteVerb(clause);
                if (scene.inVerbatim(verb >= 0 ? verb : scene.clauses.firstToken(clause))) {
                    continue;
                }
                Act act = acts.of(clause);
                if (act == null || own(clause)) {
                    continue;
                }
                here.add(act);
                Draft draft = indirect.find(act);
                if (draft != null) {
                    found.add(draft);
                }
            }
            likes.find(sentence, found);
            sources.find(sentence, found);
            int known = found.size();
            pointed.find(sentence, here, framed, found);
            for (Draft draft : found.subList(known, found.size())) {
                drafts.removeIf(other -> other.quote.overlaps(draft.quote) && other.form == Form.REPORTED);
            }
            nouns.find(sentence, found);
            subjunctives.find(sentence, found);
            around(marked, phrases, followers, sentence, found, direct.get(sentence));
            List<Draft> all = new ArrayList<>(found);
            all.addAll(direct.get(sentence));
            int before = all.size();
            for (Act act : here) {
                summaries.find(act, all);
            }
            for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
                summaries.plan(clause, all);
            }
            found.addAll(all.subList(before, all.size()));
            drafts.addAll(found);
        }
    }

    /** Whether the writer speaks of himself: <em>ich glaube</em> outside of any marks. */
    private boolean own(int clause) {
        int subject = scene.clauses.subject(clause);
        int head = subject < 0 ? -1 : scene.phrases.head(subject);
        return scene.is(head, "ich") || scene.is(head, "wir");
    }

    /** Direct speech in a clause that says so, where no other form is around it. */
    private void around(
            MarkedSpeech marked,
            MarkedPhrases phrases,
            MarkedFollowers followers,
            int sentence,
            List<Draft> found,
            List<Draft> direct) {
        for (int token = scene.sentences.firstToken(sentence); token < scene.sentences.endToken(sentence); token++) {
            int stretch = scene.stretchOf(token);
            if (stretch < 0 || scene.marks.openToken(stretch) != token) {
                continue;
            }
            boolean taken = framed[stretch];
            for (Draft draft : found) {
                taken |= draft.quote.contains(token);
            }
            if (taken) {
                continue;
            }
            Draft draft = marked.around(stretch);
            draft = draft == null ? followers.of(stretch, direct) : draft;
            draft = draft == null ? phrases.of(stretch) : draft;
            if (draft != null) {
                framed[stretch] = true;
                drafts.add(draft);
                direct.add(draft);
            }
        }
    }

    /** What leans on the speaker of the quote before it. */
    private void unframed() {
        FreeSpeech free = new FreeSpeech(scene);
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(draft -> draft.quote.first()));
        DraftIndex index = new DraftIndex(scene, ordered);
        int[] stretchStart = new int[scene.sentences.size()];
        Arrays.fill(stretchStart, -1);
        for (int stretch = scene.marks.size() - 1; stretch >= 0; stretch--) {
            if (scene.marks.parent(stretch) < 0 && scene.verbatim(stretch)) {
                stretchStart[scene.tokens.sentence(scene.marks.openToken(stretch))] = stretch;
            }
        }
        Draft last = null;
        Draft neighbour = null;
        int next = 0;
        for (int sentence = 0; sentence < scene.sentences.size(); sentence++) {
            int first = scene.sentences.firstToken(sentence);
            int end = scene.sentences.endToken(sentence);
            boolean taken = false;
            boolean frameHere = false;
            Pieces here = Pieces.of(first, end);
            for (Draft draft : index.in(sentence)) {
                if (draft.quote.first() < end && draft.quote.end() > first) {
                    taken |= (draft.quote.overlaps(here) && draft.form != Form.DIRECT)
                            || draft.quote.shared(here) * 2 > end - first;
                    frameHere |= !draft.frame.isEmpty() && draft.frame.overlaps(here);
                }
            }
            if (!taken && !frameHere) {
                Draft draft = stretchStart[sentence] >= 0 && !index.has(stretchStart[sentence])
                        ? continuation(stretchStart[sentence], last)
                        : null;
                if (draft == null) {
                    draft = free.subjunctive(sentence, last);
                }
                if (draft == null) {
                    draft = free.hearsay(sentence, last);
                }
                if (draft != null) {
                    lean(draft, last, sentence);
                    if (neighbour != null && joins(neighbour, draft)) {
                        neighbour.quote = neighbour.quote.with(neighbour.quote.first(), draft.quote.end());
                        continue;
                    }
                    drafts.add(draft);
                    neighbour = draft;
                    last = draft.speaker.isEmpty() && last != null ? last : draft;
                }
            } else if (frameHere && !taken) {
                Draft draft = free.subjunctive(sentence, last);
                if (draft != null && clear(draft, index.in(sentence))) {
                    lean(draft, last, sentence);
                    drafts.add(draft);
                }
            }
            while (next < ordered.size() && ordered.get(next).quote.first() < end) {
                Draft draft = ordered.get(next++);
                boolean anaphor = draft.speaker.equals(draft.cue);
                boolean inner = last != null && last.quote.contains(draft.quote.first()) && last.form != Form.DIRECT;
                if (!draft.speaker.isEmpty() && !inner && !(anaphor && last != null)) {
                    last = draft;
                }
            }
        }
    }

    private static boolean clear(Draft draft, List<Draft> others) {
        for (Draft other : others) {
            if (other.quote.overlaps(draft.quote) || other.frame.overlaps(draft.quote)) {
                return false;
            }
        }
        return true;
    }

    private void lean(Draft draft, @Nullable Draft last, int sentence) {
        if (last == null) {
            draft.speaker = draft.form == Form.DIRECT ? Pieces.NONE : subjectBefore(sentence);
            if (!draft.speaker.isEmpty()) {
                draft.medium = roles.medium(Medium.UNKNOWN, draft.speaker);
                draft.because("subject-before");
            }
            return;
        }
        int lastFrame = last.frame.isEmpty() ? last.quote.end() : Math.max(last.quote.end(), last.frame.end());
        int distance = sentence - scene.tokens.sentence(lastFrame - 1);
        Pieces named = distance > 1 && draft.form != Form.DIRECT ? subjectBefore(sentence) : Pieces.NONE;
        if (!named.isEmpty()) {
            draft.speaker = named;
            draft.medium = roles.medium(Medium.UNKNOWN, named);
            draft.because("subject-before");
            return;
        }
        int paragraphs = scene.tokens.paragraph(draft.quote.first()) - scene.tokens.paragraph(last.quote.end() - 1);
        int reach = draft.form == Form.INDIRECT_FREE ? FREE_REACH : REACH;
        if (distance <= reach && paragraphs <= 1) {
            draft.speaker = behind(last);
            draft.medium = last.medium;
            draft.because("speaker-before");
            if (draft.form == Form.DIRECT) {
                draft.framedAs(last);
                draft.continues = last;
                draft.because("continuation");
            }
        }
    }

    /** The speaker of a quote, or who the clause is about whose subject speaks for himself: <em>nach eigenen Angaben</em>. */
    private Pieces behind(Draft quote) {
        if (quote.speaker.isEmpty() || !scene.tokens.text(quote.speaker.first()).startsWith("eigen")) {
            return quote.speaker;
        }
        int clause = scene.clauses.of(quote.speaker.first());
        Pieces subject = clause < 0 ? Pieces.NONE : roles.subjectOf(clause);
        return subject.isEmpty() || subject.overlaps(quote.speaker) ? quote.speaker : subject;
    }

    /** Who the sentence before is about, where that is somebody who may speak. */
    private Pieces subjectBefore(int sentence) {
        if (sentence == 0) {
            return Pieces.NONE;
        }
        int before = sentence - 1;
        if (scene.tokens.paragraph(scene.sentences.firstToken(before))
                != scene.tokens.paragraph(scene.sentences.firstToken(sentence))) {
            return Pieces.NONE;
        }
        for (int clause = scene.firstClause(before); clause < scene.endClause(before); clause++) {
            if (scene.clauses.kind(clause) == ClauseKind.MAIN && scene.clauses.subject(clause) >= 0) {
                Pieces subject = roles.subjectOf(clause);
                int phrase = subject.isEmpty() ? -1 : scene.phrases.of(subject.first());
                boolean named = phrase >= 0 && !scene.phrases.pronoun(phrase) && roles.speaks(phrase);
                return named ? subject : Pieces.NONE;
            }
        }
        return Pieces.NONE;
    }

    private boolean joins(Draft last, Draft draft) {
        return last.form == draft.form
                && draft.form != Form.DIRECT
                && last.quote.end() == draft.quote.first()
                && scene.tokens.paragraph(last.quote.first()) == scene.tokens.paragraph(draft.quote.first());
    }

    /** Somebody's words that stand alone between marks. */
    private @Nullable Draft continuation(int stretch, @Nullable Draft last) {
        Pieces quote = Pieces.of(scene.marks.openToken(stretch), scene.endOf(stretch));
        if (scene.words(quote) < 4) {
            return null;
        }
        boolean alone =
                scene.sentences.firstToken(scene.tokens.sentence(quote.first())) == quote.first() && ends(quote.end());
        if (scene.words(quote) < LONG && (!alone || last == null)) {
            return null;
        }
        Draft draft = new Draft(Form.DIRECT, quote, last == null ? 0.5 : 0.8);
        draft.stretch = stretch;
        draft.medium = Medium.SPEECH;
        return draft.because("marks");
    }

    private boolean ends(int token) {
        return token >= scene.tokens.size()
                || scene.is(token, TokenKind.TERMINATOR)
                || scene.tokens.sentence(token) != scene.tokens.sentence(token - 1);
    }

    /** Words between marks inside a quote of another form. */
    private void fragments() {
        MarkedNames names = new MarkedNames(scene);
        @Nullable Draft[] known = new @Nullable Draft[scene.marks.size()];
        for (Draft draft : drafts) {
            if (draft.stretch >= 0) {
                known[draft.stretch] = draft;
            }
        }
        DraftIndex outer = new DraftIndex(scene, drafts);
        for (int stretch = 0; stretch < scene.marks.size(); stretch++) {
            int open = scene.marks.openToken(stretch);
            Draft around = null;
            for (Draft draft : outer.in(scene.tokens.sentence(open))) {
                if (draft.form != Form.DIRECT
                        && draft.quote.contains(open)
                        && (around == null || draft.quote.size() < around.quote.size())) {
                    around = draft;
                }
            }
            if (around == null) {
                continue;
            }
            Draft same = known[stretch];
            if (same != null) {
                same.within = around;
                continue;
            }
            if ((scene.inVerbatim(open) && !scene.verbatim(stretch))
                    || names.refused(stretch)
                    || names.likelihood(stretch) < 0.35) {
                continue;
            }
            Draft draft =
                    new Draft(Form.DIRECT, Pieces.of(open, scene.endOf(stretch)), Math.min(0.9, around.confidence));
            draft.framedAs(around);
            draft.stretch = stretch;
            draft.within = around;
            drafts.add(draft.because("marks").because("fragment-within"));
        }
    }
}
