package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Voice;

/** Who speaks to whom in a clause with a cue. */
final class Roles {

    final SpeakerPhrase phrase;
    final Speakers speakers;
    final Subjects subjects;

    private final Scene scene;
    final Sources sources;
    private final Addressees addressees;

    Roles(Scene scene) {
        this.scene = scene;
        phrase = new SpeakerPhrase(scene);
        speakers = new Speakers(scene);
        subjects = new Subjects(scene, phrase, speakers);
        sources = new Sources(scene, phrase, speakers);
        addressees = new Addressees(scene, phrase, speakers);
    }

    /** Fills in speaker and addressee of an act. */
    void assign(Frame act) {
        int clause = act.clause;
        int group = scene.clauses.verbGroup(clause);
        boolean passive = group >= 0 && scene.verbs.voice(group) != Voice.ACTIVE;
        if (passive) {
            act.speaker = act.lemma.equals("zitieren") ? subjects.of(clause) : sources.agent(clause);
            if (scene.lexicon.is(act.lemma, VerbClass.ADDRESSING) || act.lemma.equals("vorwerfen")) {
                act.addressee = act.lemma.equals("vorwerfen") ? addressees.dative(act) : subjects.of(clause);
            }
        } else {
            act.speaker = withoutComplement(subjects.of(clause), act);
            if (impersonal(act.speaker) || act.speaker.overlaps(act.cue) || act.lemma.equals("stehen")) {
                Pieces source = sources.source(clause);
                boolean someone = !act.speaker.isEmpty() && scene.is(act.speaker.first(), "man");
                act.speaker = source.isEmpty() && someone ? act.speaker : source;
            }
            if (act.lemma.equals("zitieren")) {
                Pieces quoted = addressees.object(act, GrammaticalCase.ACCUSATIVE);
                act.speaker = quoted.isEmpty() ? act.speaker : quoted;
            }
        }
        if (act.addressee.isEmpty()) {
            act.addressee = addressees.addressee(act);
        }
        if (!act.addressee.isEmpty() && act.addressee.overlaps(act.speaker)) {
            act.addressee = Pieces.NONE;
        }
    }

    /** Cuts off a phrase that the verb governs and not the noun before it: <em>sprach die Ministerin | von einem Erfolg</em>. */
    private Pieces withoutComplement(Pieces speaker, Frame act) {
        int verb = scene.clauses.finiteVerb(act.clause);
        if (speaker.isEmpty() || speaker.first() < verb) {
            return speaker;
        }
        for (int token = speaker.first() + 1; token < speaker.end(0); token++) {
            if (scene.is(token, Tag.APPR) && governs(act.lemma, scene.tokens.text(token))) {
                return Pieces.of(speaker.first(), token);
            }
        }
        return speaker;
    }

    private boolean governs(String lemma, String preposition) {
        for (VerbCue use : scene.lexicon.verbs(lemma)) {
            if (use.summary().contains(preposition)) {
                return true;
            }
        }
        return false;
    }

    private boolean impersonal(Pieces speaker) {
        return speaker.size() == 1 && (scene.is(speaker.first(), "es") || scene.is(speaker.first(), "man"));
    }
}
