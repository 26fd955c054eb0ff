package org.depesche.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depesche.cli.bank.FoundFormat;
import org.depesche.cli.terminal.LogConfiguration;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.annotation.Quote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code depesche bank find}. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Finds quotes in a bank; every word and option narrows the search. The latest day comes first.",
            "Case does not matter, ä is ae and ß is ss."
        },
        sortOptions = false)
public final class BankFindCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BankOption bank = new BankOption();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WORD",
            description =
                    "What the quoted words have to hold, all of them. Several words in one argument stand together; a star at the end"
                            + " stands for the rest of a word.")
    private List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "WORDS", description = "Words of the speaker's phrase or name.")
    private @Nullable String speaker;

    @Option(names = "--entity", paramLabel = "NAME", description = "The speaker's full name, or Wikidata id (Q…).")
    private @Nullable String entity;

    @Option(names = "--outlet", paramLabel = "WORDS", description = "Words of the outlet's name.")
    private @Nullable String outlet;

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description = "An agency that the article credits for its text: dpa, or words of its name.")
    private @Nullable String agency;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = FirstDay.class,
            description = "Published on this day or later: 2024-02-28, 2024-02 or 2024.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = LastDay.class,
            description = "Published on this day or earlier: 2024-02-28, 2024-02 or 2024, the whole of it included.")
    private @Nullable LocalDate to;

    @Option(
            names = "--form",
            split = ",",
            paramLabel = "FORM",
            converter = FormName.class,
            description = "direct, indirect, indirect-free, free-indirect, reported; several with commas.")
    private List<Quote.Form> forms = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "How many quotes at most; 100 is the default, 0 is all.")
    private int limit = 100;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description =
                    "pretty (the default on a terminal), json (the default elsewhere), jsonl or csv. (--to is a day here.)")
    private @Nullable FoundFormat format;

    @Mixin
    private ColourOptions colour = new ColourOptions();

    /**
     * The command.
     *
     * @param terminal the streams to use
     */
    public BankFindCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 0 || limit == Integer.MAX_VALUE) {
            throw new ParameterException(
                    spec.commandLine(), "--limit is " + limit + ", expected a number, or 0 for all");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to is before --from");
        }
        boolean isDebugging = DepescheCommand.isDebugging(spec.commandLine(), terminal);
        LogConfiguration.show(terminal.err(), isDebugging);
        Messages messages = new Messages(terminal.err(), isDebugging);
        if (!BankCommand.isInstalled(messages)) {
            return ExitCode.NOTHING_READ;
        }
        Set<Quote.Form> chosen = EnumSet.noneOf(Quote.Form.class);
        chosen.addAll(forms);
        FoundFormat otherwise = terminal.isOutScreen() ? FoundFormat.PRETTY : FoundFormat.JSON;
        try {
            return new BankFinding(bank.place(), words, speaker, entity, outlet, agency, from, to, chosen)
                    .write(
                            limit,
                            format == null ? otherwise : format,
                            colour.isColoured(terminal, true),
                            terminal,
                            messages);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static LocalDate day(String value, boolean isLast) {
        try {
            if (value.length() == "2024".length()) {
                Year year = Year.parse(value);
                return isLast ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
            }
            if (value.length() == "2024-02".length()) {
                YearMonth month = YearMonth.parse(value);
                return isLast ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + value + "' is no day, month or year such as 2024-02-28, 2024-02 or 2024");
        }
    }

    /** The first day of a day, month or year. */
    static final class FirstDay implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            return day(value, false);
        }
    }

    /** The last day of a day, month or year. */
    static final class LastDay implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            return day(value, true);
        }
    }

    /** A form of quotes by its label. */
    static final class FormName extends LabelConverter<Quote.Form> {

        FormName() {
            super(Quote.Form.class);
        }
    }

    /** A format by its label. */
    static final class FormatName extends LabelConverter<FoundFormat> {

        FormatName() {
            super(FoundFormat.class);
        }
    }
}
