package org.depesche.linguistics.german;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Morphology;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tense;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.VerbGroups;
import org.depesche.linguistics.Voice;

/** Joins the verbs of each clause to a group. Used for one text after another. */
final class VerbGrouper {

    private static final int NONE = -1;
    private static final int MOST_MEMBERS = 16;

    private final Tokens.Builder tokens;
    private final Clauses.Builder clauses;
    private final Inflection inflection;
    private final Set<String> perfectWithSein;
    private final VerbGroups.Builder groups;
    /** The members of the clauses, {@value #MOST_MEMBERS} places for each. */
    private int[] members = {};

    private int[] counts = {};
    private final int[] ofClause = new int[MOST_MEMBERS];

    VerbGrouper(
            Tokens.Builder tokens,
            Clauses.Builder clauses,
            VerbGroups.Builder groups,
            Inflection inflection,
            Set<String> perfectWithSein) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.inflection = inflection;
        this.perfectWithSein = perfectWithSein;
        this.groups = groups;
    }

    /** Verbs that form their perfect with sein. */
    static Set<String> perfectWithSein() {
        Set<String> lemmas = new HashSet<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(GermanData.resource("perfect-with-sein.tsv"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    lemmas.addAll(Arrays.asList(line.split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(lemmas);
    }

    void group() {
        if (counts.length < clauses.size()) {
            counts = new int[clauses.size()];
            members = new int[clauses.size() * MOST_MEMBERS];
        } else {
            Arrays.fill(counts, 0, clauses.size(), 0);
        }
        for (int token = 0; token < tokens.size(); token++) {
            if (member(token)) {
                int clause = clauses.of(token);
                if (counts[clause] < MOST_MEMBERS) {
                    members[clause * MOST_MEMBERS + counts[clause]++] = token;
                }
            }
        }
        for (int clause = 0; clause < clauses.size(); clause++) {
            if (counts[clause] > 0) {
                System.arraycopy(members, clause * MOST_MEMBERS, ofClause, 0, counts[clause]);
                group(clause, ofClause, counts[clause]);
            }
        }
    }

    private boolean member(int token) {
        return switch (tokens.tag(token)) {
            case PTKVZ, PRF, PTKZU -> true;
            default -> tokens.tag(token).verbal();
        };
    }

    private void group(int clause, int[] of, int count) {
        int finite = clauses.finiteVerb(clause);
        boolean auxiliary = finite != NONE && tokens.tag(finite).auxiliary();
        int head = NONE;
        int modal = NONE;
        int particle = NONE;
        int reflexive = NONE;
        int participle = NONE;
        int passive = NONE;
        int infinitiveAuxiliary = NONE;
        for (int i = 0; i < count; i++) {
            int token = of[i];
            switch (tokens.tag(token)) {
                case VVPP -> participle = auxiliary || finite == NONE ? token : participle;
                case VAPP -> passive = token;
                case VAINF -> infinitiveAuxiliary = token;
                case PTKVZ -> particle = token;
                case PRF -> reflexive = reflexive == NONE ? token : reflexive;
                case VMFIN, VMINF -> modal = token;
                default -> {}
            }
        }
        if (finite != NONE && !auxiliary) {
            head = finite;
        } else {
            for (int i = 0; i < count; i++) {
                Tag tag = tokens.tag(of[i]);
                boolean zu = i > 0 && tokens.tag(of[i - 1]) == Tag.PTKZU;
                if (tag == Tag.VVPP || tag == Tag.VVIZU || (tag == Tag.VVINF && (!zu || head == NONE))) {
                    head = of[i];
                }
            }
            if (head == NONE) {
                head = infinitiveAuxiliary != NONE ? infinitiveAuxiliary : passive != NONE ? passive : finite;
            }
            if (head == NONE) {
                head = modal != NONE ? modal : firstVerb(of, count);
            }
        }
        if (head == NONE) {
            return;
        }
        if (modal == head) {
            modal = NONE;
        }
        if (particle != NONE && (head != finite || particle < head || !particleOf(particle, head, clause))) {
            particle = NONE;
        }
        int group = groups.add(clause);
        clauses.verbGroup(clause, group);
        for (int i = 0; i < count; i++) {
            if (belongs(of, i, count, finite, head, auxiliary, particle, reflexive)) {
                groups.member(of[i]);
            }
        }
        groups.parts(finite, head, modal, particle, reflexive);
        categories(finite, head, modal, participle, passive, infinitiveAuxiliary);
    }

    /** A particle ends its clause, or the word list has it joined to the verb. */
    private boolean particleOf(int particle, int verb, int clause) {
        for (int token = particle + 1; token < tokens.size() && clauses.of(token) == clause; token++) {
            if (tokens.kind(token).lexical()) {
                return inflection.joins(particle, verb);
            }
        }
        return true;
    }

    private int firstVerb(int[] of, int count) {
        for (int i = 0; i < count; i++) {
            if (tokens.tag(of[i]).verbal()) {
                return of[i];
            }
        }
        return NONE;
    }

    private boolean belongs(
            int[] of, int i, int count, int finite, int head, boolean auxiliary, int particle, int reflexive) {
        int token = of[i];
        return switch (tokens.tag(token)) {
            case PTKVZ -> token == particle;
            case PRF -> token == reflexive;
            case PTKZU ->
                i + 1 < count
                        && (of[i + 1] == head || auxiliary)
                        && tokens.tag(of[i + 1]).infinitive();
            case VVPP, VVINF, VVIZU -> token == head || auxiliary || finite == NONE;
            default -> !tokens.tag(token).finite() || token == finite;
        };
    }

    private void categories(int finite, int head, int modal, int participle, int passive, int infinitiveAuxiliary) {
        if (finite == NONE) {
            groups.categories(Mood.NONE, Tense.NONE, Voice.ACTIVE);
            return;
        }
        int cells = tokens.morphology(finite);
        Mood mood = mood(cells);
        boolean past = (cells & (Morphology.PAST | Morphology.SUBJUNCTIVE_II)) != 0
                && (cells & (Morphology.PRESENT | Morphology.SUBJUNCTIVE_I)) == 0;
        Tense tense = past ? Tense.PAST : Tense.PRESENT;
        Voice voice = Voice.ACTIVE;
        if (tokens.tag(finite) == Tag.VAFIN) {
            String auxiliary = inflection.lemma(finite);
            boolean haveParticiple = participle != NONE && participle != finite;
            switch (auxiliary) {
                case "haben" ->
                    tense = haveParticiple || passive != NONE || (modal != NONE && head != finite)
                            ? past ? Tense.PLUPERFECT : Tense.PERFECT
                            : tense;
                case "sein" -> {
                    if (passive != NONE) {
                        tense = past ? Tense.PLUPERFECT : Tense.PERFECT;
                        voice = haveParticiple ? Voice.PASSIVE : Voice.ACTIVE;
                    } else if (haveParticiple) {
                        boolean perfect = perfectWithSein.contains(inflection.lemma(participle));
                        tense = perfect ? past ? Tense.PLUPERFECT : Tense.PERFECT : tense;
                        voice = perfect ? Voice.ACTIVE : Voice.STATAL_PASSIVE;
                    }
                }
                default -> {
                    if (infinitiveAuxiliary != NONE && haveParticiple) {
                        tense = inflection.lemma(infinitiveAuxiliary).equals("werden")
                                ? Tense.FUTURE
                                : Tense.FUTURE_PERFECT;
                        voice = tense == Tense.FUTURE ? Voice.PASSIVE : Voice.ACTIVE;
                    } else if (haveParticiple) {
                        voice = Voice.PASSIVE;
                    } else if (head != finite && tokens.tag(head).infinitive() && !past) {
                        tense = Tense.FUTURE;
                    }
                }
            }
            auxiliaryPart(finite, head, auxiliary);
        } else if (tokens.tag(finite) == Tag.VMFIN && head == finite) {
            tokens.tag(finite, Tag.VMFIN, PartOfSpeech.VERB);
        } else if (tokens.tag(finite) == Tag.VMFIN && participle != NONE && infinitiveAuxiliary != NONE) {
            voice = inflection.lemma(infinitiveAuxiliary).equals("werden") ? Voice.PASSIVE : Voice.ACTIVE;
        }
        groups.categories(mood, tense, voice);
    }

    /** haben and werden are full verbs where they stand alone, auxiliaries beside another verb. */
    private void auxiliaryPart(int finite, int head, String auxiliary) {
        if (!auxiliary.equals("sein")) {
            tokens.tag(finite, Tag.VAFIN, head == finite ? PartOfSpeech.VERB : PartOfSpeech.AUX);
        }
    }

    private static Mood mood(int cells) {
        if ((cells & (Morphology.PRESENT | Morphology.PAST)) != 0) {
            return Mood.INDICATIVE;
        }
        if ((cells & Morphology.SUBJUNCTIVE_I) != 0) {
            return Mood.SUBJUNCTIVE_I;
        }
        if ((cells & Morphology.SUBJUNCTIVE_II) != 0) {
            return Mood.SUBJUNCTIVE_II;
        }
        return (cells & Morphology.IMPERATIVE) != 0 ? Mood.IMPERATIVE : Mood.NONE;
    }
}
