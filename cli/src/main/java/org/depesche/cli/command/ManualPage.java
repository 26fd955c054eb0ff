package org.depesche.cli.command;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command with all its subcommands, in the macros of man(7). picocli can only write one in AsciiDoc, which takes a
 * Ruby to become a page.
 */
final class ManualPage {

    private final StringBuilder page = new StringBuilder();
    private final String version;

    private ManualPage(String version) {
        this.version = version;
    }

    /** The page; {@code version} stands at its foot. */
    static String of(CommandLine command, String version) {
        ManualPage manual = new ManualPage(version);
        manual.write(command);
        return manual.page.toString();
    }

    private void write(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        line(".TH \"" + spec.name().toUpperCase(Locale.ROOT) + "\" \"1\" \"\" \"" + escaped(version) + "\" \"\"");
        line(".SH NAME");
        text(spec.name() + " - " + joined(spec.usageMessage().description()));
        line(".SH SYNOPSIS");
        for (CommandLine each : shown(command)) {
            line(".P");
            text(synopsis(each));
        }
        line(".SH DESCRIPTION");
        text(joined(spec.usageMessage().description()));
        options(spec);
        line(".SH COMMANDS");
        for (CommandLine each : shown(command)) {
            command(each, each.getCommandName());
        }
        line(".SH EXIT STATUS");
        text(joined(spec.usageMessage().footer()));
    }

    private void command(CommandLine command, String name) {
        CommandSpec spec = command.getCommandSpec();
        line(".SS " + escaped(name));
        text(joined(spec.usageMessage().description()));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (!parameter.hidden()) {
                entry(parameter.paramLabel(), parameter.description());
            }
        }
        options(spec);
        for (CommandLine each : shown(command)) {
            command(each, name + " " + each.getCommandName());
        }
    }

    private static List<CommandLine> shown(CommandLine command) {
        return command.getSubcommands().values().stream()
                .distinct()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .toList();
    }

    private void options(CommandSpec spec) {
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                boolean isFlag = option.arity().max() == 0;
                entry(
                        String.join(", ", option.names()) + (isFlag ? "" : " " + option.paramLabel()),
                        option.description());
            }
        }
    }

    private void entry(String term, String[] description) {
        line(".TP");
        line(".B " + escaped(term));
        text(joined(description));
    }

    private static String synopsis(CommandLine command) {
        Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Ansi.OFF));
        return help.synopsis(0).strip();
    }

    private static String joined(String... lines) {
        return String.join(" ", lines)
                .replace("%n", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void text(String text) {
        String escaped = escaped(text);
        line(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ").replaceAll(" {2,}", " ");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
