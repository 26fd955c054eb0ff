package org.depesche.linguistics.german;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.lexicon.Lexicon;
import org.depesche.linguistics.scan.Abbreviations;
import org.depesche.linguistics.scan.SentenceStarters;

/**
 * The data of the German pack that everything else stands on. Immutable and thread safe.
 *
 * @param lexicon word forms
 * @param abbreviations words with a full stop
 * @param starters words that begin a sentence when capitalised
 */
public record GermanData(Lexicon lexicon, Abbreviations abbreviations, SentenceStarters starters) {

    private static final long CLOSED = closed();
    private static final long NOUNS = 1L << Tag.NN.ordinal();

    /**
     * Reads the data from the class path.
     *
     * @return the data
     * @throws UncheckedIOException if a file is missing or broken, which is a fault of the build
     */
    public static GermanData load() {
        try {
            Lexicon lexicon;
            try (InputStream in = resource("lexicon.bin")) {
                lexicon = Lexicon.read(in);
            }
            return new GermanData(lexicon, new Abbreviations(abbreviationUses()), starters(lexicon));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file of the pack.
     *
     * @param name its name
     * @return a stream
     * @throws IOException if it is missing
     */
    static InputStream resource(String name) throws IOException {
        InputStream in = GermanData.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("missing resource " + name);
        }
        return in;
    }

    private static Map<String, Abbreviations.Use> abbreviationUses() throws IOException {
        Map<String, Abbreviations.Use> uses = new HashMap<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource("abbreviations.tsv"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                Abbreviations.Use use =
                        Abbreviations.Use.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
                for (String form : line.substring(tab + 1).split(" ", -1)) {
                    uses.put(form.toLowerCase(Locale.ROOT), use);
                }
            }
        }
        return uses;
    }

    /** Words of closed classes: capitalised inside a text, they most likely begin a sentence. */
    private static SentenceStarters starters(Lexicon lexicon) {
        return (text, start, end) -> {
            char first = text.charAt(start);
            if (end - start < 2 || !Character.isUpperCase(first)) {
                return false;
            }
            long hash = Lexicon.SEED;
            for (int at = end - 1; at > start; at--) {
                hash = Lexicon.step(hash, text.charAt(at));
            }
            if ((lexicon.tags(lexicon.find(Lexicon.step(hash, first))) & NOUNS) != 0) {
                return false;
            }
            long small = lexicon.tags(lexicon.find(Lexicon.step(hash, Character.toLowerCase(first))));
            return (small & CLOSED) != 0;
        };
    }

    private static long closed() {
        long closed = 0;
        for (Tag tag : Tag.values()) {
            boolean open = tag.nominal()
                    || tag == Tag.ADJA
                    || tag == Tag.ADJD
                    || tag == Tag.CARD
                    || tag == Tag.PTKVZ
                    || (tag.verbal() && !tag.auxiliary())
                    || tag.infinitive()
                    || tag == Tag.XY;
            if (!open) {
                closed |= 1L << tag.ordinal();
            }
        }
        return closed;
    }
}
