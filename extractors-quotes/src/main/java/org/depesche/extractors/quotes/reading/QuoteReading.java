package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.article.Span;
import org.depesche.extractors.quotes.lexicon.CueLexicon;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.TokenKind;

/**
 * Reads the quotes of one article: first what is framed, then, sentence by sentence, what leans on a speaker named before.
 *
 * <p>Confined to one article and one thread.
 */
public final class QuoteReading {

    private static final double LEAST_SUMMARY = 0.46;

    /** By the first word, the longer before the shorter. */
    private static final Comparator<Draft> IN_ORDER = (one, other) -> one.quote.first() != other.quote.first()
            ? Integer.compare(one.quote.first(), other.quote.first())
            : Integer.compare(other.quote.end(), one.quote.end());

    private final List<Entity> entities;
    private final List<Span> datelines;
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
     * @param datelines stretches before the first words of the story, without the dash after them
     */
    public QuoteReading(
            Analysis analysis, CueLexicon lexicon, List<Entity> entities, List<Span> furniture, List<Span> datelines) {
        this.entities = List.copyOf(entities);
        this.datelines = List.copyOf(datelines);
        scene = new Scene(analysis, lexicon, this.entities, furniture);
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
        new UnframedSpeech(scene, roles).find(drafts);
        new Fragments(scene).find(drafts);
        Draft statement = new Statements(scene, acts, roles.speakers).find(drafts);
        replace(statement == null ? List.of() : List.of(statement));
        replace(new Interviews(scene, entities).turns());
        drafts.removeIf(draft -> scene.furniture(draft.quote.first()));
        withoutDatelines();
        if (drafts.isEmpty()) {
            return List.of();
        }
        Venues venues = new Venues(scene);
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).venue = venues.in(drafts.get(i));
        }
        drafts.sort(IN_ORDER);
        return new QuoteAssembly(scene, new Attribution(scene, entities), venues, roles.speakers).quotes(drafts, least);
    }

    /** Takes datelines with the dashes after them out of what was said and who said it. */
    private void withoutDatelines() {
        if (datelines.isEmpty()) {
            return;
        }
        BitSet covered = new BitSet();
        for (int i = 0; i < datelines.size(); i++) {
            int end = scene.tokens.notBefore(datelines.get(i).end());
            while (scene.is(end, TokenKind.DASH) || scene.is(end, TokenKind.COLON)) {
                end++;
            }
            covered.set(scene.tokens.notBefore(datelines.get(i).start()), end);
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            draft.quote = without(draft.quote, covered);
            draft.speaker = without(draft.speaker, covered);
            draft.frame = without(draft.frame, covered);
        }
        drafts.removeIf(draft -> draft.quote.isEmpty());
    }

    private static Pieces without(Pieces words, BitSet covered) {
        Pieces rest = words;
        int first = covered.nextSetBit(words.first());
        while (first >= 0 && first < words.end()) {
            int end = covered.nextClearBit(first);
            rest = rest.without(first, end);
            first = covered.nextSetBit(end);
        }
        return rest;
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
        ColonFrames colons = new ColonFrames(scene, acts, roles, indirect, frames);
        NounFrames nouns = new NounFrames(scene, roles, indirect, frames);
        Summaries summaries = new Summaries(scene, roles, acts, LEAST_SUMMARY);
        MarkedSpeech marked = new MarkedSpeech(scene, acts, roles, frames);
        MarkedPhrases phrases = new MarkedPhrases(scene, roles, frames);
        MarkedFollowers followers = new MarkedFollowers(scene);
        DraftsBySentence direct = new DraftsBySentence(scene.sentences.size());
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
                Pieces place = draft.frame.isEmpty() ? draft.quote : draft.frame;
                direct.add(scene.tokens.sentence(place.first()), draft);
            }
        }
        List<Draft> found = new ArrayList<>();
        List<Act> here = new ArrayList<>();
        int before = drafts.size();
        int begun = before;
        for (int sentence = 0; sentence < scene.sentences.size(); sentence++) {
            before = sentence > 0 && goesOn(sentence - 1) ? before : begun;
            begun = drafts.size();
            if (!scene.readable(sentence)) {
                continue;
            }
            found.clear();
            here.clear();
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
            if (found.size() > known) {
                // what it points back to was summed up in the sentence before, if anywhere
                Pieces words = found.get(known).quote;
                drafts.subList(before, begun)
                        .removeIf(other -> other.form == Form.REPORTED && other.quote.overlaps(words));
                begun = drafts.size();
            }
            colons.find(sentence, found);
            nouns.find(sentence, found);
            subjunctives.find(sentence, found);
            around(marked, phrases, followers, sentence, found, direct);
            summarize(summaries, sentence, here, found, direct.in(sentence));
            for (int i = 0; i < found.size(); i++) {
                drafts.add(found.get(i));
            }
        }
    }

    /** Whether the first clause of a sentence, one of nothing but signs, begins before it. */
    private boolean goesOn(int sentence) {
        int first = scene.sentences.firstToken(sentence);
        int clause = scene.clauses.of(first);
        return clause >= 0 && scene.clauses.firstToken(clause) < first;
    }

    /** Adds the summaries in a sentence to what was found in it, where neither that nor the direct speech in it is framed by the same verb. */
    private void summarize(Summaries summaries, int sentence, List<Act> here, List<Draft> found, List<Draft> direct) {
        int known = found.size();
        for (int i = 0; i < direct.size(); i++) {
            found.add(direct.get(i));
        }
        int begun = found.size();
        for (int i = 0; i < here.size(); i++) {
            summaries.find(here.get(i), found);
        }
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            summaries.plan(clause, found);
        }
        if (begun > known) {
            found.subList(known, begun).clear();
        }
    }

    /** Whether the writer speaks of himself: <em>ich glaube</em> outside of any marks. */
    private boolean own(int clause) {
        int subject = scene.clauses.subject(clause);
        int head = subject < 0 ? -1 : scene.phrases.head(subject);
        return scene.speaksAsSubject(head);
    }

    /** Direct speech in a clause that says so, where no other form is around it. */
    private void around(
            MarkedSpeech marked,
            MarkedPhrases phrases,
            MarkedFollowers followers,
            int sentence,
            List<Draft> found,
            DraftsBySentence direct) {
        for (int token = scene.sentences.firstToken(sentence); token < scene.sentences.endToken(sentence); token++) {
            int stretch = scene.stretchOf(token);
            if (stretch < 0 || scene.marks.openToken(stretch) != token) {
                continue;
            }
            if (framed[stretch] || Draft.isQuoted(token, found)) {
                continue;
            }
            Draft draft = marked.around(stretch);
            draft = draft == null ? followers.of(stretch, direct.in(sentence)) : draft;
            draft = draft == null ? phrases.of(stretch) : draft;
            if (draft != null) {
                framed[stretch] = true;
                drafts.add(draft);
                direct.add(sentence, draft);
            }
        }
    }
}
