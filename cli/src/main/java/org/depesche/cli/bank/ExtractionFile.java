package org.depesche.cli.bank;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.depesche.bank.ExtractionLine;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.terminal.FaultWords;
import org.depesche.core.json.JsonFormatException;

/**
 * Extractions as {@code depesche extract} wrote them: JSON lines, of which a broken one does no harm to the next; one object over many lines; or
 * a list of them. Packed with gzip too.
 */
public final class ExtractionFile {

    private static final int GZIP = 0x1f8b;
    private static final int MARKED = 1 << 16;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(256 * 1024 * 1024)
                    .build())
            .build());

    private final String name;
    private final BankDestination bank;

    /**
     * A file.
     *
     * @param name what messages call it
     * @param bank takes its extractions
     */
    public ExtractionFile(String name, BankDestination bank) {
        this.name = name;
        this.bank = bank;
    }

    /**
     * Reads all of it.
     *
     * @param in its bytes; not closed
     * @throws OutputException if the bank cannot be written
     */
    public void read(InputStream in) throws OutputException {
        try {
            Reader text = new InputStreamReader(
                    unpacked(in),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            BufferedReader lines = new BufferedReader(text, MARKED);
            if (isLines(lines)) {
                readLines(lines);
            } else {
                readDocument(lines);
            }
        } catch (OutputException e) {
            throw e;
        } catch (JsonProcessingException e) {
            bank.leaveOut(name, "", "broken JSON: " + words(e));
        } catch (IOException e) {
            bank.leaveOut(name, "", FaultWords.of(e));
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, MARKED);
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        return (first << 8 | second) == GZIP ? new GZIPInputStream(bytes, MARKED) : bytes;
    }

    /** Whether an object begins on the first line and goes on there; others are indented. */
    private static boolean isLines(BufferedReader reader) throws IOException {
        reader.mark(MARKED);
        int c = reader.read();
        for (int i = 1; i < MARKED && c >= 0 && Character.isWhitespace(c); i++) {
            c = reader.read();
        }
        int next = c == '{' ? reader.read() : -1;
        reader.reset();
        return next >= 0 && next != '\n' && next != '\r';
    }

    private void readLines(BufferedReader reader) throws IOException {
        long number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                put("line " + number, line);
            }
        }
    }

    private void readDocument(Reader reader) throws IOException {
        try (JsonParser parser = MAPPER.getFactory().createParser(reader)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                bank.leaveOut(name, "", "no extraction in it");
                return;
            }
            boolean isList = token == JsonToken.START_ARRAY;
            if (isList) {
                token = parser.nextToken();
            }
            while (token != null && token != JsonToken.END_ARRAY) {
                String place = isList ? "line " + parser.currentTokenLocation().getLineNr() : "";
                JsonNode node = MAPPER.readTree(parser);
                put(place, node.toString());
                token = parser.nextToken();
            }
        }
    }

    /** Without where an object began: that is told in words for programmers. */
    private static String words(JsonProcessingException thrown) {
        String message = thrown.getOriginalMessage();
        int marker = message.indexOf(" (start marker at ");
        return marker < 0 ? message : message.substring(0, marker);
    }

    private void put(String place, String json) throws OutputException {
        try {
            bank.put(name, place, ExtractionLine.read(json));
        } catch (JsonFormatException | IllegalArgumentException e) {
            bank.leaveOut(name, place, String.valueOf(e.getMessage()));
        }
    }
}
