package org.depesche.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.fault.Faults;
import org.depesche.core.fault.MessageLine;
import org.depesche.core.fault.ServiceWalk;
import org.depesche.core.pipeline.Extraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JSON form of an extraction, both ways: what is written is read back to an equal value. Immutable and thread safe.
 *
 * <p>An extraction carries its article's text where a reader assembled it or where {@link #withText} asks for it; only then can it be
 * read back.
 */
public final class ExtractionJson {

    private static final Logger log = LoggerFactory.getLogger(ExtractionJson.class);

    /** Without the mapper that reading wants: making one takes longer than writing an article. */
    private static final JsonFactory FACTORY = new JsonFactory();

    private final OffsetUnit unit;
    private final boolean isTextWritten;
    private final boolean isIndented;
    private final Map<String, ExtensionReader> extensions;

    private ExtractionJson(
            OffsetUnit unit, boolean isTextWritten, boolean isIndented, Map<String, ExtensionReader> extensions) {
        this.unit = unit;
        this.isTextWritten = isTextWritten;
        this.isIndented = isIndented;
        this.extensions = extensions;
    }

    /**
     * The standard form: UTF-16 offsets, on one line, with the text only where it was assembled, knowing the annotation kinds of plugins on
     * the application's path; a reader that cannot be made is passed over with a warning in the log.
     *
     * @return a codec
     */
    public static ExtractionJson standard() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? ExtractionJson.class.getClassLoader() : context;
        Map<String, ExtensionReader> readers = new HashMap<>();
        ServiceLoader<ExtensionReader> services = ServiceLoader.load(ExtensionReader.class, loader);
        for (ExtensionReader reader : ServiceWalk.all(services, ExtractionJson::passOver)) {
            try {
                readers.putIfAbsent(reader.kind(), reader);
            } catch (Throwable thrown) {
                Faults.contain(thrown);
                passOver(thrown);
            }
        }
        readers.remove(null);
        return new ExtractionJson(OffsetUnit.UTF16, false, false, Map.copyOf(readers));
    }

    private static void passOver(Throwable thrown) {
        log.warn("a reader of a plugin's kind cannot be used: {}", MessageLine.of(thrown));
    }

    /**
     * The same form with offsets in another unit; reading goes by what the document says.
     *
     * @param value the unit to write
     * @return a codec
     */
    public ExtractionJson offsets(OffsetUnit value) {
        return new ExtractionJson(value, isTextWritten, isIndented, extensions);
    }

    /**
     * The same form with or without the text of articles that were not assembled.
     *
     * @param value true to write the text always
     * @return a codec
     */
    public ExtractionJson withText(boolean value) {
        return new ExtractionJson(unit, value, isIndented, extensions);
    }

    /**
     * The same form on one line or indented.
     *
     * @param value true for one member a line
     * @return a codec
     */
    public ExtractionJson indented(boolean value) {
        return new ExtractionJson(unit, isTextWritten, value, extensions);
    }

    /**
     * The same form, knowing further annotation kinds.
     *
     * @param readers readers of plugins' kinds; a later one replaces an earlier one of the same kind
     * @return a codec
     */
    public ExtractionJson extensions(Collection<? extends ExtensionReader> readers) {
        Map<String, ExtensionReader> all = new HashMap<>(extensions);
        readers.forEach(reader -> all.put(reader.kind(), reader));
        return new ExtractionJson(unit, isTextWritten, isIndented, Map.copyOf(all));
    }

    /**
     * Writes an extraction.
     *
     * @param extraction the extraction
     * @return a JSON object; ends without a line break
     */
    public String write(Extraction extraction) {
        StringWriter out = new StringWriter();
        try {
            write(extraction, out);
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail to be written", e);
        }
        return out.toString();
    }

    /**
     * Writes an extraction.
     *
     * @param extraction the extraction
     * @param out where to; not closed
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if an extension of a class of its own breaks the rules of {@link
     *     org.depesche.core.annotation.Extension}; a pipeline lets none through
     * @throws IndexOutOfBoundsException if a span reaches beyond the text; a pipeline lets none through
     */
    public void write(Extraction extraction, Writer out) throws IOException {
        SurrogateEscapingWriter escaping = new SurrogateEscapingWriter(out);
        try (JsonGenerator json = FACTORY.createGenerator(escaping)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                // What breaks off must not look whole.
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
            if (isIndented) {
                json.setPrettyPrinter(new IndentedJson());
            }
            write(extraction, json);
        }
    }

    /**
     * Writes an extraction to a generator of Jackson's: for the other forms that Jackson writes, or to take what is written as it comes. Numbers
     * with decimals are given as text, so that they are the same everywhere.
     *
     * @param extraction the extraction
     * @param json where to; gets one object, is neither flushed nor closed
     * @throws IOException if {@code json} fails
     * @throws IllegalArgumentException if an extension of a class of its own breaks the rules of {@link
     *     org.depesche.core.annotation.Extension}; a pipeline lets none through
     * @throws IndexOutOfBoundsException if a span reaches beyond the text; a pipeline lets none through
     */
    public void write(Extraction extraction, JsonGenerator json) throws IOException {
        Offsets offsets = Offsets.of(extraction.article().text(), unit);
        new ExtractionWriter(json, extraction, offsets).write(unit, isTextWritten);
    }

    /**
     * Reads an extraction.
     *
     * @param json a JSON object as {@link #write} makes it, its text included
     * @return the extraction
     * @throws JsonFormatException if the JSON is broken, lacks the text, or a member has a wrong type
     */
    public Extraction read(String json) throws JsonFormatException {
        return new ExtractionReader(JsonTree.object(json), extensions).read();
    }
}
