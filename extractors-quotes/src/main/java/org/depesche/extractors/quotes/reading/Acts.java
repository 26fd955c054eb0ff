package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.StateCue;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the clauses whose verb may report speech. */
final class Acts {

    /** Words that point forward to the content and belong to the cue: <em>geht davon aus, dass …</em>. */
    private static final Set<String> CORRELATES =
            Set.of("darauf", "davon", "davor", "damit", "darüber", "dazu", "dafür");

    /** What may follow an adjective of mind. */
    private static final Set<Content> OF_STATE = Set.of(Content.DASS, Content.VERB_SECOND, Content.MARKS);

    private final Scene scene;
    private final Roles roles;
    /** The act of each clause that was asked for. */
    private final @Nullable Act[] acts;

    private final BitSet known = new BitSet();

    Acts(Scene scene, Roles roles) {
        this.scene = scene;
        this.roles = roles;
        this.acts = new Act[scene.clauses.size()];
    }

    /** The act of a clause, or null where its verb reports nothing. */
    @Nullable
    Act of(int clause) {
        if (!known.get(clause)) {
            known.set(clause);
            acts[clause] = find(clause);
        }
        return acts[clause];
    }

    private @Nullable Act find(int clause) {
        int group = scene.clauses.verbGroup(clause);
        if (group < 0) {
            return null;
        }
        String lemma = scene.verbs.lemma(group);
        int particle = scene.verbs.particle(group) < 0 ? particle(clause) : -1;
        List<VerbCue> listed = List.of();
        if (particle >= 0) {
            listed = scene.lexicon.verbs(scene.tokens.text(particle).concat(lemma));
            particle = listed.isEmpty() ? -1 : particle;
        }
        if (listed.isEmpty()) {
            listed = scene.lexicon.verbs(lemma);
        }
        boolean state = scene.lexicon.is(lemma, VerbClass.STATE);
        if (listed.isEmpty() && !state) {
            return null;
        }
        boolean reflexive = scene.verbs.reflexive(group) >= 0;
        List<VerbCue> uses = allowed(listed, clause, reflexive);
        int adjective = state ? adjective(clause, lemma, reflexive) : -1;
        if (adjective >= 0) {
            uses = new ArrayList<>(uses);
            uses.add(0, ofState(adjective, lemma, reflexive));
        }
        return uses.isEmpty() ? null : new Act(clause, uses, particle, adjective);
    }

    /** The uses of a verb whose fixed words and reflexive pronoun a clause has. */
    private List<VerbCue> allowed(List<VerbCue> listed, int clause, boolean reflexive) {
        int first = 0;
        while (first < listed.size() && !allows(clause, reflexive, listed.get(first))) {
            first++;
        }
        if (first == listed.size()) {
            return List.of();
        }
        List<VerbCue> uses = first == 0 ? listed : listed.subList(first, listed.size());
        for (int i = 1; i < uses.size(); i++) {
            if (!allows(clause, reflexive, uses.get(i))) {
                return uses.stream()
                        .filter(use -> allows(clause, reflexive, use))
                        .toList();
            }
        }
        return uses;
    }

    private boolean allows(int clause, boolean reflexive, VerbCue use) {
        return (reflexive || !use.reflexive()) && (use.word() == null || find(clause, use.word()) >= 0);
    }

    /** The adjective of mind that a clause with a verb of state says of its subject, or -1. */
    private int adjective(int clause, String lemma, boolean reflexive) {
        if (!reflexive && !lemma.equals("sein")) {
            return -1;
        }
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end; token++) {
                Tag tag = scene.tokens.tag(token);
                if ((tag == Tag.ADJD || tag == Tag.VVPP) && scene.lexicon.adjective(scene.tokens.text(token)) != null) {
                    return token;
                }
            }
        }
        return -1;
    }

    private VerbCue ofState(int token, String lemma, boolean reflexive) {
        StateCue adjective = Objects.requireNonNull(scene.lexicon.adjective(scene.tokens.text(token)));
        boolean copula = lemma.equals("sein");
        return new VerbCue(
                adjective.word() + " " + lemma,
                reflexive,
                adjective.word(),
                OF_STATE,
                adjective.sure() + (copula ? 0 : 0.15),
                copula ? List.of() : List.of("alone"),
                copula ? 0 : 0.6,
                copula ? adjective.medium() : Medium.UNKNOWN);
    }

    /** A word at the end of the clause that may be the separated particle of a verb in second or first place. */
    private int particle(int clause) {
        int verb = scene.clauses.finiteVerb(clause);
        if (verb < 0 || scene.tokens.tag(verb).auxiliary()) {
            return -1;
        }
        for (int piece = scene.clauses.pieces(clause) - 1; piece >= 0; piece--) {
            int first = Math.max(verb + 1, scene.clauses.pieceFirst(clause, piece));
            for (int token = scene.clauses.pieceEnd(clause, piece) - 1; token >= first; token--) {
                if (scene.tokens.kind(token).lexical()) {
                    Tag tag = scene.tokens.tag(token);
                    boolean small = Character.isLowerCase(scene.tokens.charAt(token, 0)) && !tag.verbal();
                    return small && tag != Tag.PTKNEG ? token : -1;
                }
            }
        }
        return -1;
    }

    private int find(int clause, String word) {
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end; token++) {
                if (scene.tokens.isIgnoringCase(token, word)
                        || (scene.is(token, Tag.NN) && scene.tokens.lemma(token).equals(word))) {
                    return token;
                }
            }
        }
        return -1;
    }

    /** The tokens of the cue of an act under one of its uses. */
    private Pieces cue(Act act, int use) {
        if (use == 0 && act.state() >= 0) {
            return cue(act.clause(), act.state());
        }
        String word = act.uses().get(use).word();
        Pieces cue = cue(act.clause(), word == null ? -1 : find(act.clause(), word));
        return act.particle() < 0 ? cue : cue.with(act.particle(), act.particle() + 1);
    }

    /** The tokens of a verb group without a modal verb's infinitive marker, and a fixed word with what binds it. */
    private Pieces cue(int clause, int word) {
        int group = scene.clauses.verbGroup(clause);
        Pieces cue = scene.members(group);
        boolean called = scene.tokens.lemma(scene.verbs.head(group)).equals("heißen");
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end; token++) {
                if ((scene.is(token, Tag.PAV) && CORRELATES.contains(scene.tokens.text(token)))
                        || (called && scene.is(token, "es"))) {
                    cue = cue.with(token, token + 1);
                }
            }
        }
        if (word >= 0) {
            int first = word;
            boolean noun = scene.is(word, Tag.NN);
            while (noun
                    && first > 0
                    && (scene.is(first - 1, Tag.ART)
                            || scene.is(first - 1, Tag.APPRART)
                            || scene.is(first - 1, Tag.APPR))) {
                first--;
            }
            cue = cue.with(first, word + 1);
        }
        return cue;
    }

    /** The frame of an act under one of its uses, with its roles. */
    Frame frame(Act act, int use) {
        VerbCue cue = act.uses().get(use);
        Frame frame = new Frame(act.clause(), cue(act, use), cue.verb());
        frame.sure = cue.sure();
        roles.assign(frame);
        frame.medium = roles.speakers.medium(cue.medium(), frame.speaker);
        return frame;
    }
}
