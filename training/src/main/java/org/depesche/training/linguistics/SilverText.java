package org.depesche.training.linguistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.german.GermanData;
import org.depesche.linguistics.lexicon.WordForms;
import org.depesche.linguistics.scan.Scan;
import org.depesche.linguistics.tagging.Features;
import org.depesche.linguistics.tagging.Tagger;
import org.jspecify.annotations.Nullable;

/**
 * Raw text with the parts of speech on which two taggers agree: OpenNLP's model for German and a model of ours. A token on which they
 * differ has no label.
 */
final class SilverText {

    private static final String MODEL = "opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";

    private final POSTaggerME teacher;

    SilverText() throws IOException {
        try (InputStream in = SilverText.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the part-of-speech model of OpenNLP is not on the class path");
            }
            teacher = new POSTaggerME(new POSModel(in), POSTagFormat.UD);
        }
    }

    /** Paragraphs of a file, one a line, evenly spread over it; lines that begin with ### are headers. */
    static List<String> sample(Path file, int every) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = Treebank.reader(file)) {
            String line;
            int number = 0;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("###") && line.length() > 20 && number++ % every == 0) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** The text as our scanner cuts it, with what the teacher says of each token; tags are still to be given. */
    Corpus teach(List<String> lines, GermanData data) {
        String text = String.join("\n\n", lines);
        Scan scan = Scan.of(text, new int[0], data.abbreviations(), data.starters());
        Tokens.Builder tokens = scan.tokens();
        List<Treebank.@Nullable Word> words = new ArrayList<>();
        for (int sentence = 0; sentence < scan.sentences().size(); sentence++) {
            int first = scan.sentences().firstToken(sentence);
            int end = scan.sentences().endToken(sentence);
            String[] forms = new String[end - first];
            for (int token = first; token < end; token++) {
                forms[token - first] = text.substring(tokens.start(token), tokens.end(token));
            }
            String[] parts = teacher.tag(forms);
            for (int token = first; token < end; token++) {
                words.add(new Treebank.Word(tokens.start(token), tokens.end(token), parts[token - first], "", "", 1));
            }
        }
        return new Corpus(
                false, tokens, scan.sentences(), new WordForms(data.lexicon(), tokens, scan.sentences()), words);
    }

    /** Keeps the labels on which our model agrees with the teacher, with the tags that ours gives. */
    static Corpus agreed(Corpus taught, Tagger ours, @Nullable NamedText names) {
        ours.tag(new Features(taught.forms()), taught.sentences());
        List<Treebank.@Nullable Word> words = new ArrayList<>();
        for (int token = 0; token < taught.tokens().size(); token++) {
            Treebank.Word word = taught.words().get(token);
            PartOfSpeech part = taught.tokens().partOfSpeech(token);
            boolean agree = word != null && part.name().equals(word.partOfSpeech());
            Treebank.Word label = agree
                    ? new Treebank.Word(
                            word.start(),
                            word.end(),
                            part.name(),
                            taught.tokens().tag(token).name(),
                            "",
                            1)
                    : null;
            if (names != null && word != null) {
                int start = word.start();
                label = names.label(
                        label,
                        start,
                        word.end(),
                        Character.isUpperCase(taught.tokens().text().charAt(start)));
            }
            words.add(label);
        }
        return new Corpus(false, taught.tokens(), taught.sentences(), taught.forms(), words);
    }
}
