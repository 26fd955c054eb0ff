package org.depesche.training.linguistics;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.tagging.ClauseState;
import org.depesche.linguistics.tagging.Features;
import org.depesche.linguistics.tagging.Labels;
import org.depesche.linguistics.tagging.Tagger;
import org.jspecify.annotations.Nullable;

/** Trains an averaged perceptron on corpora with gold or silver labels. */
final class TaggerTraining {

    private static final int TABLE_BITS = 20;
    private static final int SHIFT = 32 - TABLE_BITS;
    private static final int RARE = 4;
    private static final long SEED = 20_240_228L;

    private record Sentence(Corpus corpus, int first, int end) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private final IdentityHashMap<Corpus, byte[]> gold = new IdentityHashMap<>();
    private final Labels labels;
    private final int[] weights = new int[1 << TABLE_BITS];
    private final long[] totals = new long[1 << TABLE_BITS];
    private long step;

    /**
     * Prepares training.
     *
     * @param goldCorpora corpora with gold labels, which also say what labels there are
     * @param silverCorpora more corpora
     * @param copies how often an epoch goes over the gold ones
     */
    TaggerTraining(List<Corpus> goldCorpora, List<Corpus> silverCorpora, int copies) {
        List<Corpus> corpora = new ArrayList<>(goldCorpora);
        corpora.addAll(silverCorpora);
        labels = labels(corpora);
        Map<Labels.Label, Byte> numbers = new HashMap<>();
        for (int i = 0; i < labels.all().size(); i++) {
            numbers.put(labels.all().get(i), (byte) i);
        }
        for (Corpus corpus : corpora) {
            byte[] of = new byte[corpus.tokens().size()];
            for (int token = 0; token < of.length; token++) {
                of[token] = numbers.getOrDefault(label(corpus, token), (byte) -1);
            }
            gold.put(corpus, of);
            for (int s = 0; s < corpus.sentences().size(); s++) {
                for (int copy = 0; copy < (corpus.gold() ? copies : 1); copy++) {
                    sentences.add(new Sentence(
                            corpus,
                            corpus.sentences().firstToken(s),
                            corpus.sentences().endToken(s)));
                }
            }
        }
    }

    private static Labels.@Nullable Label label(Corpus corpus, int token) {
        Treebank.Word word = corpus.words().get(token);
        if (word == null
                || !corpus.tokens().kind(token).lexical()
                || word.partOfSpeech().equals("_")) {
            return null;
        }
        try {
            return new Labels.Label(Tag.valueOf(word.tag()), PartOfSpeech.valueOf(word.partOfSpeech()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Labels labels(List<Corpus> corpora) {
        Map<Labels.Label, Integer> counts = new HashMap<>();
        Map<Long, Map<Labels.Label, Integer>> byTags = new TreeMap<>();
        for (Corpus corpus : corpora) {
            for (int token = 0; token < corpus.tokens().size(); token++) {
                Labels.Label label = label(corpus, token);
                if (label != null) {
                    if (corpus.gold()) {
                        counts.merge(label, 1, Integer::sum);
                    }
                    byTags.computeIfAbsent(corpus.forms().tags(token), t -> new HashMap<>())
                            .merge(label, 1, Integer::sum);
                }
            }
        }
        Map<Tag, Labels.Label> usual = new HashMap<>();
        Comparator<Labels.Label> rarer = Comparator.comparingInt((Labels.Label l) -> counts.getOrDefault(l, 0))
                .thenComparing(Labels.Label::partOfSpeech, Comparator.reverseOrder());
        counts.keySet().forEach(label -> usual.merge(label.tag(), label, BinaryOperator.maxBy(rarer)));
        for (Tag tag : Tag.values()) {
            if (!tag.punctuation() && !usual.containsKey(tag)) {
                Labels.Label label = new Labels.Label(tag, defaultPart(tag));
                usual.put(tag, label);
                counts.put(label, 1);
            }
        }
        List<Labels.Label> all = counts.entrySet().stream()
                .filter(e -> e.getValue() >= RARE
                        || e.getKey().equals(usual.get(e.getKey().tag())))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Labels.Label::tag).thenComparing(Labels.Label::partOfSpeech))
                .toList();
        Map<Long, byte[]> candidates = new TreeMap<>();
        byTags.forEach((tags, seen) -> {
            int total = seen.values().stream().mapToInt(Integer::intValue).sum();
            BitSet chosen = new BitSet();
            for (int i = 0; i < all.size(); i++) {
                Labels.Label label = all.get(i);
                int count = seen.getOrDefault(label, 0);
                boolean listed = (tags & 1L << label.tag().ordinal()) != 0 && label.equals(usual.get(label.tag()));
                if (listed || (count > 0 && (count * 500 >= total || count >= 20))) {
                    chosen.set(i);
                }
            }
            byte[] numbers = new byte[chosen.cardinality()];
            int at = 0;
            for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
                numbers[at++] = (byte) i;
            }
            if (numbers.length > 0) {
                candidates.put(tags, numbers);
            }
        });
        return new Labels(all, candidates);
    }

    private static PartOfSpeech defaultPart(Tag tag) {
        return switch (tag) {
            case ADJA, ADJD -> PartOfSpeech.ADJ;
            case APPR, APPRART, APPO, APZR, KOUI, PTKVZ -> PartOfSpeech.ADP;
            case ART, PDAT, PIAT, PPOSAT, PWAT, PRELAT -> PartOfSpeech.DET;
            case CARD -> PartOfSpeech.NUM;
            case ITJ, PTKANT -> PartOfSpeech.INTJ;
            case KOUS -> PartOfSpeech.SCONJ;
            case KON, KOKOM -> PartOfSpeech.CCONJ;
            case NN, TRUNC -> PartOfSpeech.NOUN;
            case NE -> PartOfSpeech.PROPN;
            case PDS, PIS, PPER, PPOSS, PRELS, PRF, PWS -> PartOfSpeech.PRON;
            case PTKNEG, PTKZU -> PartOfSpeech.PART;
            case ADV, PAV, PWAV, PTKA -> PartOfSpeech.ADV;
            case VVFIN, VVIMP, VVINF, VVIZU, VVPP -> PartOfSpeech.VERB;
            case VAFIN, VAIMP, VAINF, VAPP, VMFIN, VMINF, VMPP -> PartOfSpeech.AUX;
            default -> PartOfSpeech.X;
        };
    }

    void run(int epochs) {
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(sentences, random);
            long wrong = 0;
            long seen = 0;
            IdentityHashMap<Corpus, Features> features = new IdentityHashMap<>();
            IdentityHashMap<Corpus, byte[]> given = new IdentityHashMap<>();
            int[] hashes = new int[Features.COUNT];
            for (Sentence sentence : sentences) {
                Corpus corpus = sentence.corpus();
                Features of = features.computeIfAbsent(corpus, c -> new Features(c.forms()));
                byte[] labelled =
                        given.computeIfAbsent(corpus, c -> new byte[c.tokens().size()]);
                of.sentence(sentence.first(), sentence.end());
                int state = ClauseState.START;
                Tokens.Builder tokens = corpus.tokens();
                for (int token = sentence.first(); token < sentence.end(); token++) {
                    TokenKind kind = tokens.kind(token);
                    Tag tag = Tag.XY;
                    if (!kind.lexical()) {
                        labelled[token] = (byte) (labels.all().size() + kind.ordinal());
                    } else {
                        byte[] candidates = candidates(corpus, token);
                        of.of(token, labelled, state, hashes);
                        int guess = best(candidates, hashes);
                        int right = requireNonNull(gold.get(corpus))[token];
                        if (right >= 0 && contains(candidates, right)) {
                            seen++;
                            step++;
                            if (guess != right) {
                                wrong++;
                                update(hashes, right, 1);
                                update(hashes, guess, -1);
                            }
                        }
                        labelled[token] = (byte) guess;
                        tag = labels.all().get(guess).tag();
                    }
                    state = ClauseState.after(state, kind, tag);
                }
            }
            System.err.printf("epoch %d: %.2f %% wrong of %d%n", epoch + 1, 100.0 * wrong / seen, seen);
        }
    }

    private byte[] candidates(Corpus corpus, int token) {
        return labels.candidates(corpus.forms().tags(token));
    }

    private static boolean contains(byte[] numbers, int number) {
        for (byte each : numbers) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }

    private int best(byte[] candidates, int[] hashes) {
        int best = candidates[0];
        long highest = Long.MIN_VALUE;
        for (byte label : candidates) {
            long score = 0;
            for (int hash : hashes) {
                score += weights[Tagger.slot(hash, label, SHIFT)];
            }
            if (score > highest) {
                highest = score;
                best = label;
            }
        }
        return best;
    }

    private void update(int[] hashes, int label, int change) {
        for (int hash : hashes) {
            int slot = Tagger.slot(hash, label, SHIFT);
            weights[slot] += change;
            totals[slot] += change * step;
        }
    }

    void write(Path file, String notice) throws IOException {
        double[] averages = new double[weights.length];
        double[] sizes = new double[weights.length];
        int used = 0;
        for (int i = 0; i < averages.length; i++) {
            averages[i] = weights[i] - totals[i] / (double) (step + 1);
            if (averages[i] != 0) {
                sizes[used++] = Math.abs(averages[i]);
            }
        }
        Arrays.sort(sizes, 0, used);
        double unit = sizes[Math.max(0, (int) (used * 0.9995) - 1)] / 127;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(Tagger.MAGIC);
            out.writeInt(Tagger.VERSION);
            out.writeUTF(notice);
            out.writeByte(labels.all().size());
            for (Labels.Label label : labels.all()) {
                out.writeByte(label.tag().ordinal());
                out.writeByte(label.partOfSpeech().ordinal());
            }
            Map<Long, byte[]> candidates = new TreeMap<>(labels.candidates());
            out.writeInt(candidates.size());
            for (Map.Entry<Long, byte[]> each : candidates.entrySet()) {
                out.writeLong(each.getKey());
                out.writeByte(each.getValue().length);
                out.write(each.getValue());
            }
            out.writeByte(TABLE_BITS);
            for (double average : averages) {
                out.writeByte((int) Math.max(-127, Math.min(127, Math.round(average / unit))));
            }
        }
        System.err.printf("%d labels, %d of %d weights used%n", labels.all().size(), used, averages.length);
    }
}
