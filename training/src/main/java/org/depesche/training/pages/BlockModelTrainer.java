package org.depesche.training.pages;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.readers.html.PageSample;
import org.depesche.readers.html.TreeEnsemble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds {@code block-model.bin.gz} of the readers: {@code BlockModelTrainer OUT FOLDER...}, each folder with {@code gold.jsonl.gz} and pages.
 *
 * <p>Beside the model it writes, per folder, {@code OUT.<folder>.jsonl}: what the model says of each page when trained without the pages of that site
 * (five parts, divided by site), so that honest figures can be had from the same pages.
 */
public final class BlockModelTrainer {

    private static final Logger LOG = LoggerFactory.getLogger(BlockModelTrainer.class);
    private static final int PARTS = 5;
    private static final float BLINDED = 0.1f;
    private static final String ABOUT =
            "Trained on labels of flairNLP/fundus (MIT) and scrapinghub/article-extraction-benchmark"
                    + " (MIT); holds no text of their pages. Licence: Apache-2.0";

    private final List<GoldPage> pages = new ArrayList<>();
    private final List<PageSample> samples = new ArrayList<>();
    private final List<boolean[]> labels = new ArrayList<>();

    private final int firstFeatures = PageSample.names(false).size();

    private BlockModelTrainer() {}

    /**
     * Trains and writes.
     *
     * @param args the file to write and the folders to read
     * @throws IOException if one of them cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: BlockModelTrainer OUT FOLDER...");
        }
        BlockModelTrainer trainer = new BlockModelTrainer();
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            starts.add(trainer.pages.size());
            trainer.load(Path.of(args[i]));
        }
        starts.add(trainer.pages.size());
        trainer.train(Path.of(args[0]), starts, args);
    }

    private void load(Path folder) throws IOException {
        for (GoldPage page : GoldPage.read(folder)) {
            PageSample sample = PageSample.of(page.html());
            pages.add(page);
            samples.add(sample);
            labels.add(BlockLabels.of(sample.texts(), page.body()));
        }
        LOG.info("{}: {} pages", folder, pages.size());
    }

    private int part(int page) {
        return Math.floorMod(pages.get(page).site().hashCode() >> 3, PARTS);
    }

    private void train(Path out, List<Integer> starts, String[] args) throws IOException {
        List<float[][]> firstRows = rows(false);
        TreeBooster firstBooster = new TreeBooster(
                Integer.getInteger("t1", 220), 5, Integer.getInteger("rate", 60) / 1000.0, 0.3, 0.5, 2, 2);
        List<float[]> firstScores = apart(firstBooster, firstRows);
        TreeEnsemble first = learn(firstBooster, firstRows, -1);
        for (int page = 0; page < pages.size(); page++) {
            samples.get(page).setScores(firstScores.get(page));
        }
        List<float[][]> secondRows = rows(true);
        TreeBooster secondBooster = new TreeBooster(
                Integer.getInteger("t2", 160), 4, Integer.getInteger("rate", 60) / 1000.0, 0.3, 0.5, 4, 4);
        List<float[]> secondScores = apart(secondBooster, secondRows);
        TreeEnsemble second = learn(secondBooster, secondRows, -1);
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
            data.writeUTF(ABOUT);
            first.write(data);
            second.write(data);
        }
        Pipeline none = Pipeline.builder().build();
        ExtractionJson json = ExtractionJson.standard().withText(true);
        for (int set = 0; set + 1 < starts.size(); set++) {
            String name = Path.of(args[set + 1]).getFileName().toString();
            try (Writer lines = Files.newBufferedWriter(Path.of(out + "." + name + ".jsonl"), StandardCharsets.UTF_8)) {
                for (int page = starts.get(set); page < starts.get(set + 1); page++) {
                    lines.write(json.write(none.extract(samples.get(page).article(secondScores.get(page)).toBuilder()
                            .id(pages.get(page).id())
                            .build())));
                    lines.write('\n');
                }
            }
        }
    }

    private List<float[][]> rows(boolean again) {
        List<float[][]> rows = new ArrayList<>();
        for (PageSample sample : samples) {
            rows.add(sample.features(again));
        }
        return rows;
    }

    private List<float[]> apart(TreeBooster booster, List<float[][]> rows) {
        TreeEnsemble[] models = new TreeEnsemble[PARTS];
        for (int part = 0; part < PARTS; part++) {
            models[part] = learn(booster, rows, part);
        }
        List<float[]> scores = new ArrayList<>();
        for (int page = 0; page < rows.size(); page++) {
            float[] score = new float[rows.get(page).length];
            for (int block = 0; block < score.length; block++) {
                score[block] = models[part(page)].probability(rows.get(page)[block]);
            }
            scores.add(score);
        }
        return scores;
    }

    private TreeEnsemble learn(TreeBooster booster, List<float[][]> rows, int without) {
        List<float[]> examples = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        List<Blinding> blindings = Blinding.all(PageSample.names(rows.get(0)[0].length > firstFeatures));
        for (int page = 0; page < rows.size(); page++) {
            if (part(page) == without) {
                continue;
            }
            boolean[] label = labels.get(page);
            List<String> texts = samples.get(page).texts();
            int total = 1;
            for (int block = 0; block < label.length; block++) {
                total += label[block] ? BlockLabels.words(texts.get(block)).size() : 0;
            }
            int last = -1000;
            for (int block = 0; block < label.length; block++) {
                last = label[block] ? block : last;
                boolean far = block - last > 80 && block % 3 != 0;
                if (far) {
                    continue;
                }
                examples.add(rows.get(page)[block]);
                answers.add(label[block]);
                int words = BlockLabels.words(texts.get(block)).size();
                float weight = (float) (0.2 + Math.sqrt(words) * Math.min(2, 20 / Math.sqrt(total)));
                weights.add(weight);
                for (Blinding blinding : blindings) {
                    examples.add(blinding.apply(rows.get(page)[block]));
                    answers.add(label[block]);
                    weights.add(BLINDED * weight);
                }
            }
        }
        boolean[] answer = new boolean[answers.size()];
        float[] weight = new float[answer.length];
        for (int i = 0; i < answer.length; i++) {
            answer[i] = answers.get(i);
            weight[i] = weights.get(i);
        }
        LOG.info("{} examples of {} features, without part {}", answer.length, examples.get(0).length, without);
        return booster.train(examples, answer, weight);
    }
}
