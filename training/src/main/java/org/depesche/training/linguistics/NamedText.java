package org.depesche.training.linguistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.depesche.linguistics.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Texts in which people marked names of persons and places, as labels for the tagger: such a name is a proper noun, and a word that the teacher
 * takes for one though it is in no name has no label.
 *
 * @param lines one text each, as the teacher gets them
 * @param inPersonOrPlace offsets of characters in names of persons and places, into the lines joined by blank lines
 * @param inName offsets of characters in any name
 */
record NamedText(List<String> lines, BitSet inPersonOrPlace, BitSet inName) {

    static NamedText read(Path articles, Path gold) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, String> texts = Articles.texts(articles);
        List<String> lines = new ArrayList<>();
        BitSet personOrPlace = new BitSet();
        BitSet anyName = new BitSet();
        int offset = 0;
        try (BufferedReader reader = Treebank.reader(gold)) {
            String line;
            while ((line = reader.readLine()) != null) {
                JsonNode article = mapper.readTree(line);
                String text = texts.getOrDefault(article.get("id").asText(), "");
                for (JsonNode mention : article.get("mentions")) {
                    int start = offset
                            + text.offsetByCodePoints(0, mention.get("start").asInt());
                    int end = offset
                            + text.offsetByCodePoints(0, mention.get("end").asInt());
                    String label = mention.get("label").asText();
                    if (label.equals("PER") || label.equals("LOC")) {
                        personOrPlace.set(start, end);
                    }
                    anyName.set(start, end);
                }
                lines.add(text);
                offset += text.length() + 2;
            }
        }
        return new NamedText(lines, personOrPlace, anyName);
    }

    /** What the labels of a token are after the names have been looked at. */
    Treebank.@Nullable Word label(Treebank.@Nullable Word agreed, int start, int end, boolean capital) {
        if (capital && inPersonOrPlace.get(start) && inPersonOrPlace.get(end - 1)) {
            boolean particle = agreed != null && agreed.partOfSpeech().equals(PartOfSpeech.ADJ.name());
            return particle ? null : new Treebank.Word(start, end, PartOfSpeech.PROPN.name(), "NE", "", 1);
        }
        boolean strange =
                agreed != null && agreed.partOfSpeech().equals(PartOfSpeech.PROPN.name()) && !inName.get(start);
        return strange ? null : agreed;
    }
}
