package org.depesche.cli.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depesche.cli.input.Articles;
import org.depesche.cli.input.Inputs;
import org.depesche.cli.terminal.FaultWords;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.article.Moment;
import org.depesche.readers.Readers;
import org.depesche.readers.SiteRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The inputs, and what the user knows of them in case they do not say it. */
final class InputOptions {

    private static final String AUTO = "auto";
    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "Files, folders (with all below them), globs, zip and tar archives, or - for standard input, which is also the"
                            + " default.")
    private List<String> inputs = List.of(STANDARD_INPUT);

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description =
                    "The format of the input: ${COMPLETION-CANDIDATES}. The default, auto, looks at name and content.")
    private String format = AUTO;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageTag.class,
            description = "The language of articles that do not say theirs: de, en, or auto, the default.")
    private String language = AUTO;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = IsoMoment.class,
            description = "When articles appeared that do not say it: 2024-02-28 or 2024-02-28T15:00:00+01:00.")
    private @Nullable Moment published;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encoding.class,
            description = "The encoding of inputs that do not say theirs, such as ISO-8859-1.")
    private @Nullable Charset encoding;

    @Option(
            names = "--site-rules",
            paramLabel = "FILE",
            converter = SiteRulesFile.class,
            description =
                    "CSS selectors of title, body and what to drop for pages of single sites; see docs/formats.md.")
    private SiteRules siteRules = SiteRules.none();

    /** The value of {@code --from}. */
    String format() {
        return format;
    }

    /** The files that the inputs come to, those in archives too. */
    Inputs inputs(boolean isEveryFileTaken) {
        return new Inputs(inputs, isEveryFileTaken);
    }

    Articles open(Terminal terminal, Messages messages) {
        return open(terminal, messages, false);
    }

    /** Opens the inputs; a person who sits before an empty screen is told what the program waits for. */
    Articles open(Terminal terminal, Messages messages, boolean isSourceMapWanted) {
        Readers readers = Readers.standard();
        boolean isAuto = format.equals(AUTO);
        if (!isAuto && !readers.formats().contains(format)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from '" + format + "' is not known; there are auto, " + String.join(", ", readers.formats()));
        }
        if (terminal.isInScreen() && inputs.contains(STANDARD_INPUT)) {
            messages.say("reads standard input; Ctrl-D ends it, and " + spec.qualifiedName() + " --help tells more");
        }
        String known = language.equals(AUTO) ? null : language;
        return Articles.of(
                inputs,
                !isAuto,
                readers,
                isAuto ? null : format,
                terminal.in(),
                input -> input.withLanguage(known)
                        .withPublished(published)
                        .withEncoding(encoding)
                        .withSiteRules(siteRules)
                        .withSourceMap(isSourceMapWanted));
    }

    /** The values of {@code --from}. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(AUTO), Readers.standard().formats().stream())
                    .iterator();
        }
    }

    /** A BCP 47 tag in its usual spelling. */
    static final class LanguageTag implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (value.equals(AUTO)) {
                return value;
            }
            try {
                String tag = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
                if (!tag.equals("und")) {
                    return tag;
                }
            } catch (IllformedLocaleException e) {
                // the message is the same
            }
            throw new TypeConversionException(
                    "'" + value + "' is not a language tag such as de, en or de-AT, nor auto");
        }
    }

    /** A file of rules for sites. */
    static final class SiteRulesFile implements ITypeConverter<SiteRules> {

        @Override
        public SiteRules convert(String value) {
            try {
                return SiteRules.read(Path.of(value));
            } catch (IOException e) {
                throw new TypeConversionException(value + " cannot be read: " + FaultWords.of(e));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** A day or a time. */
    static final class IsoMoment implements ITypeConverter<Moment> {

        @Override
        public Moment convert(String value) {
            try {
                return Moment.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** An encoding that this Java knows. */
    static final class Encoding implements ITypeConverter<Charset> {

        @Override
        public Charset convert(String value) {
            try {
                return Charset.forName(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + value + "' is not an encoding that this Java knows, such as UTF-8 or ISO-8859-1");
            }
        }
    }
}
