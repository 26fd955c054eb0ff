package org.depesche.extractors.quotes.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.article.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * What German says of speech: cues with what they govern, nouns that speak, nouns that only name what stands between marks.
 *
 * <p>Immutable and thread safe.
 */
public final class CueLexicon {

    private static final String FOLDER = "/org/depesche/extractors/quotes/de/";
    private static final String[] ENDINGS = {"innen", "in", "en", "es", "er", "e", "n", "s", "r"};
    private static final String[] NOUN_ENDINGS = {"en", "es", "e", "n", "s"};
    private static final int SHORTEST_STEM = 3;

    private final Map<String, List<VerbCue>> verbs = new HashMap<>();
    private final Map<String, StateCue> adjectives = new HashMap<>();
    private final Map<String, Particle> particles = new HashMap<>();
    /** Particles by how they are written at the start of a sentence. */
    private final Map<String, Particle> capitalParticles = new HashMap<>();
    /** Lengths and first letters of particles, so that most words are told to be none without making a text of them. */
    private final BitSet particleShapes = new BitSet();

    private final SuffixMap<NounCue> nouns;
    private final SuffixMap<StateCue> sources;
    private final Set<String> hearsay;
    private final SuffixMap<SpeakerNoun> speakers;
    private final SuffixMap<MarkHead> markHeads;
    private final SuffixMap<Venue> venues;
    private final Map<String, Set<VerbClass>> verbClasses = new HashMap<>();
    private final Map<String, TurnLabel> turnLabels = new HashMap<>();
    private final Calibration calibration;
    private final RuleNames cueRules;
    private final RuleNames summaryRules;
    private final RuleNames complementRules;

    private CueLexicon(Map<Table, List<Row>> rows) {
        for (VerbCue verb : map(rows, Table.VERB, VerbCue::of)) {
            verbs.computeIfAbsent(verb.verb(), key -> new ArrayList<>()).add(verb);
        }
        // a use with a fixed word is told from the plain one by that word, so it is asked first
        verbs.replaceAll((verb, cues) -> cues.stream()
                .sorted((a, b) -> Integer.compare(rank(b), rank(a)))
                .toList());
        for (StateCue adjective : map(rows, Table.ADJECTIVE, row -> StateCue.of(row, "adjective"))) {
            adjectives.put(adjective.word(), adjective);
        }
        for (Particle particle : map(rows, Table.PARTICLE, Particle::of)) {
            particles.put(particle.word(), particle);
            if (Character.isLowerCase(particle.word().charAt(0))) {
                capitalParticles.put(capital(particle.word()), particle);
            }
            particleShapes.set(shape(particle.word().charAt(0), particle.word().length()));
        }
        List<NounCue> nounCues = map(rows, Table.NOUN, NounCue::of);
        nouns = SuffixMap.of(nounCues, NounCue::noun);
        List<String> cues = new ArrayList<>(verbs.keySet());
        nounCues.forEach(noun -> cues.add(noun.noun()));
        particles.values().forEach(particle -> cues.add(particle.lemma()));
        cueRules = new RuleNames("cue:", cues);
        summaryRules = new RuleNames("summary:", verbs.keySet());
        complementRules = new RuleNames(
                "complement:",
                verbs.values().stream()
                        .flatMap(List::stream)
                        .flatMap(verb -> verb.summary().stream())
                        .collect(Collectors.toUnmodifiableSet()));
        sources = SuffixMap.of(map(rows, Table.SOURCE, row -> StateCue.of(row, "noun")), StateCue::word);
        hearsay = map(rows, Table.HEARSAY, row -> row.text("noun")).stream().collect(Collectors.toUnmodifiableSet());
        speakers = SuffixMap.of(map(rows, Table.SPEAKER, SpeakerNoun::of), SpeakerNoun::noun);
        markHeads = SuffixMap.of(map(rows, Table.MARK_HEAD, MarkHead::of), MarkHead::noun);
        venues = SuffixMap.of(map(rows, Table.VENUE, Venue::of), Venue::noun);
        for (Row row : rows.getOrDefault(Table.VERB_CLASS, List.of())) {
            verbClasses.put(row.text("verb"), VerbClass.of(row));
        }
        calibration = new Calibration(rows.getOrDefault(Table.CONFIDENCE, List.of()));
        for (TurnLabel turn : map(rows, Table.TURN, TurnLabel::of)) {
            turnLabels.put(turn.label().toLowerCase(Locale.ROOT), turn);
        }
    }

    private static int shape(char first, int length) {
        return (Math.min(length, 63) << 7) | (Character.toLowerCase(first) & 0x7f);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static int rank(VerbCue cue) {
        return (cue.word() == null ? 0 : 2) + (cue.reflexive() ? 1 : 0);
    }

    private static <T> List<T> map(Map<Table, List<Row>> rows, Table table, Function<Row, T> maker) {
        return rows.getOrDefault(table, List.of()).stream().map(maker).toList();
    }

    /** Read once. */
    private static final class Holder {
        private static final CueLexicon STANDARD = new CueLexicon(shipped());
    }

    /**
     * The lexicon as it ships.
     *
     * @return the same lexicon each time
     */
    public static CueLexicon standard() {
        return Holder.STANDARD;
    }

    /**
     * The lexicon as it ships with a user's additions. Each line of the file is the name of a table ({@code verb}, {@code noun},
     * {@code adjective}, {@code particle}, {@code source}, {@code hearsay}, {@code speaker}, {@code mark-head}, {@code venue}, {@code verb-class}, {@code turn}, {@code confidence}), a tab, and the columns of that table;
     * lines that begin with {@code #} are comments. A line about a word that the lexicon knows takes the place of what it knows.
     *
     * @param additions a file in UTF-8
     * @return a new lexicon
     * @throws LexiconException if the file cannot be read; the message names the place
     */
    public static CueLexicon with(Path additions) {
        try (BufferedReader reader = Files.newBufferedReader(additions, StandardCharsets.UTF_8)) {
            return with(additions.toString(), reader);
        } catch (CharacterCodingException e) {
            throw new LexiconException(additions + ": is not in UTF-8");
        } catch (IOException e) {
            throw new LexiconException(additions + ": cannot be read: " + e);
        }
    }

    static CueLexicon with(String origin, String additions) {
        try (BufferedReader reader = new BufferedReader(new StringReader(additions))) {
            return with(origin, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CueLexicon with(String origin, BufferedReader reader) throws IOException {
        Map<Table, List<Row>> rows = shipped();
        Map<Table, List<Row>> added = new EnumMap<>(Table.class);
        read(reader, origin, null, added);
        added.forEach((table, more) -> {
            Set<String> keys = more.stream().map(table::key).collect(Collectors.toSet());
            List<Row> all = rows.computeIfAbsent(table, key -> new ArrayList<>());
            all.removeIf(row -> keys.contains(table.key(row)));
            all.addAll(more);
        });
        return new CueLexicon(rows);
    }

    private static Map<Table, List<Row>> shipped() {
        Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            try (InputStream in = Objects.requireNonNull(
                            CueLexicon.class.getResourceAsStream(FOLDER + table.file), table.file);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                read(reader, table.file, table, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rows;
    }

    private static void read(BufferedReader reader, String file, @Nullable Table fixed, Map<Table, List<Row>> rows)
            throws IOException {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (number == 1 && line.startsWith("\ufeff")) {
                line = line.substring(1);
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String origin = file + ":" + number;
            String[] cells = line.split("\t", -1);
            Table table = fixed != null ? fixed : table(origin, cells[0]);
            rows.computeIfAbsent(table, key -> new ArrayList<>()).add(table.row(origin, cells, fixed != null ? 0 : 1));
        }
    }

    private static Table table(String origin, String label) {
        return Labelled.find(Table.class, label.strip())
                .orElseThrow(() -> new LexiconException(
                        origin + ": no table '" + label + "', expected " + Labelled.labels(Table.class)));
    }

    /**
     * The uses of a verb, those with a fixed word first.
     *
     * @param lemma infinitive with its particle joined
     * @return empty where it reports nothing
     */
    public List<VerbCue> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /**
     * Whether a verb takes a part in a frame.
     *
     * @param lemma infinitive with its particle joined
     * @param of the part
     * @return whether the lexicon says so
     */
    public boolean is(String lemma, VerbClass of) {
        Set<VerbClass> classes = verbClasses.get(lemma);
        return classes != null && classes.contains(of);
    }

    /**
     * An adjective of mind.
     *
     * @param lemma positive, not inflected
     * @return null where it reports nothing
     */
    public @Nullable StateCue adjective(String lemma) {
        return adjectives.get(lemma);
    }

    /**
     * A particle that names a source.
     *
     * @param word lower case
     * @return null where it names none
     */
    public @Nullable Particle particle(String word) {
        return particles.get(word);
    }

    /**
     * A particle that names a source, in a text where it may begin a sentence.
     *
     * @param written lower case but for its first letter
     * @return null where it names none
     */
    public @Nullable Particle writtenParticle(String written) {
        return (Character.isUpperCase(written.charAt(0)) ? capitalParticles : particles).get(written);
    }

    /**
     * Whether a word may be a particle that names a source, by its length and first letter.
     *
     * @param first its first letter
     * @param length its length
     * @return false where it is none
     */
    public boolean mayBeParticle(char first, int length) {
        return particleShapes.get(shape(first, length));
    }

    /**
     * A noun that reports with a clause beside it; compounds and inflected forms are found by their end.
     *
     * @param lemma a noun
     * @return null where it reports nothing
     */
    public @Nullable NounCue noun(String lemma) {
        NounCue found = nouns.find(lemma);
        for (int i = 0; found == null && i < NOUN_ENDINGS.length; i++) {
            int stem = lemma.length() - NOUN_ENDINGS[i].length();
            if (stem >= SHORTEST_STEM && lemma.endsWith(NOUN_ENDINGS[i])) {
                found = nouns.find(lemma, stem);
            }
        }
        // a word so short ends many that mean something else: der Ministerrat
        return found != null && found.noun().length() <= SHORTEST_STEM && !lemma.startsWith(found.noun())
                ? null
                : found;
    }

    /**
     * A noun of source (<em>Angaben</em>); compounds and inflected forms are found by their end.
     *
     * @param lemma a noun
     * @return null where it is none
     */
    public @Nullable StateCue source(String lemma) {
        return inflected(sources, lemma);
    }

    /**
     * Whether a noun of source names nobody where it stands alone: <em>dem Vernehmen nach</em>.
     *
     * @param lemma a noun
     * @return whether the lexicon says so
     */
    public boolean isHearsay(String lemma) {
        return hearsay.contains(lemma);
    }

    /**
     * A noun that speaks; compounds, feminine and inflected forms are found by their end.
     *
     * @param lemma a noun
     * @return null where it is none
     */
    public @Nullable SpeakerNoun speaker(String lemma) {
        return inflected(speakers, lemma);
    }

    /**
     * A noun whose marked apposition is no speech; compounds and inflected forms are found by their end.
     *
     * @param lemma a noun
     * @return null where it is none
     */
    public @Nullable MarkHead markHead(String lemma) {
        return inflected(markHeads, lemma);
    }

    /**
     * How often quotes of a form are right, where their rules say how sure they are.
     *
     * @param form the form
     * @param prior from 0 to 1, what the rules say
     * @return from 0 to 1
     */
    public double confidence(Form form, double prior) {
        return calibration.confidence(form, prior);
    }

    /**
     * The rule that a word is the cue of a quote.
     *
     * @param lemma the word, one of this lexicon or any other
     * @return its name
     */
    public String cueRule(String lemma) {
        return cueRules.of(lemma);
    }

    /**
     * The rule that a verb makes its sentence a summary of speech.
     *
     * @param verb the verb
     * @return its name
     */
    public String summaryRule(String verb) {
        return summaryRules.of(verb);
    }

    /**
     * The rule that a verb of a summary has a complement.
     *
     * @param complement what it has, as {@link VerbCue#summary} tells
     * @return its name
     */
    public String complementRule(String complement) {
        return complementRules.of(complement);
    }

    /**
     * What a word before a colon says of the turn of an interview that it begins.
     *
     * @param label a word
     * @return null where it says nothing
     */
    public @Nullable TurnLabel turnLabel(String label) {
        return turnLabels.get(label.toLowerCase(Locale.ROOT));
    }

    /**
     * A place where something is said or published; compounds and inflected forms are found by their end.
     *
     * @param lemma a noun or name
     * @return null where it is none
     */
    public @Nullable Venue venue(String lemma) {
        return inflected(venues, lemma);
    }

    private static <V> @Nullable V inflected(SuffixMap<V> map, String lemma) {
        V found = map.find(lemma);
        if (found != null) {
            return found;
        }
        for (String ending : ENDINGS) {
            int stem = lemma.length() - ending.length();
            if (stem >= SHORTEST_STEM && ends(lemma, stem, ending)) {
                found = map.find(lemma, stem);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether a word goes on from a stem with an ending, in small or capital letters. */
    private static boolean ends(String word, int stem, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            char letter = word.charAt(stem + i);
            if (letter != ending.charAt(i) && letter != Character.toUpperCase(ending.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
