package org.depesche.training.linguistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with labels by hand.
 *
 * @param article the article it is in
 * @param start where it starts
 * @param end where it ends
 * @param labels each an offset and what stands there, with colons between
 */
record LabelledSentence(String article, int start, int end, List<String> labels) {

    static List<LabelledSentence> read(String resource) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        InputStream in = LabelledSentence.class.getResourceAsStream("/org/depesche/training/linguistics/" + resource);
        if (in == null) {
            throw new IOException("missing resource " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    sentences.add(new LabelledSentence(
                            columns[0],
                            Integer.parseInt(columns[1]),
                            Integer.parseInt(columns[2]),
                            columns[3].isEmpty() ? List.of() : List.of(columns[3].split(" ", -1))));
                }
            }
        }
        return sentences;
    }
}
