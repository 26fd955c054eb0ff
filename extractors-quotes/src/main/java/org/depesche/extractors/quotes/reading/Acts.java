package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
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
        Pieces own = scene.own(clause);
        List<VerbCue> uses = new ArrayList<>(2);
        List<Pieces> cues = new ArrayList<>(2);
        boolean reflexive = scene.verbs.reflexive(group) >= 0;
        for (VerbCue use : listed) {
            if (use.reflexive() && !reflexive) {
                continue;
            }
            int word = use.word() == null ? -1 : find(own, use.word());
            if (use.word() != null && word < 0) {
                continue;
            }
            uses.add(use);
            cues.add(particle < 0 ? cue(group, word) : cue(group, word).with(particle, particle + 1));
        }
        if (state) {
            addState(group, lemma, own, reflexive, uses, cues);
        }
        return uses.isEmpty() ? null : new Act(clause, uses, cues);
    }

    private void addState(
            int group, String lemma, Pieces own, boolean reflexive, List<VerbCue> uses, List<Pieces> cues) {
        if (!reflexive && !lemma.equals("sein")) {
            return;
        }
        for (int piece = 0; piece < own.count(); piece++) {
            for (int token = own.first(piece); token < own.end(piece); token++) {
                Tag tag = scene.tokens.tag(token);
                if (tag != Tag.ADJD && tag != Tag.VVPP) {
                    continue;
                }
                StateCue adjective = scene.lexicon.adjective(scene.tokens.text(token));
                if (adjective != null) {
                    uses.add(
                            0,
                            new VerbCue(
                                    adjective.word() + " " + lemma,
                                    reflexive,
                                    adjective.word(),
                                    EnumSet.of(Content.DASS, Content.VERB_SECOND, Content.MARKS),
                                    adjective.sure() + (lemma.equals("sein") ? 0 : 0.15),
                                    lemma.equals("sein") ? List.of() : List.of("alone"),
                                    lemma.equals("sein") ? 0 : 0.6,
                                    lemma.equals("sein") ? adjective.medium() : Medium.UNKNOWN));
                    cues.add(0, cue(group, token));
                    return;
                }
            }
        }
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

    private int find(Pieces own, String word) {
        for (int piece = 0; piece < own.count(); piece++) {
            for (int token = own.first(piece); token < own.end(piece); token++) {
                if (scene.tokens.isIgnoringCase(token, word)
                        || (scene.is(token, Tag.NN) && scene.tokens.lemma(token).equals(word))) {
                    return token;
                }
            }
        }
        return -1;
    }

    /** The tokens of a verb group without a modal verb's infinitive marker, and a fixed word with what binds it. */
    private Pieces cue(int group, int word) {
        Pieces cue = scene.members(group);
        int verb = scene.verbs.head(group);
        Pieces own = scene.own(scene.verbs.clause(group));
        boolean called = scene.tokens.lemma(verb).equals("heißen");
        for (int piece = 0; piece < own.count(); piece++) {
            for (int token = own.first(piece); token < own.end(piece); token++) {
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
        Frame frame = new Frame(act.clause(), act.cues().get(use), cue.verb());
        frame.sure = cue.sure();
        roles.assign(frame);
        frame.medium = roles.speakers.medium(cue.medium(), frame.speaker);
        return frame;
    }
}
