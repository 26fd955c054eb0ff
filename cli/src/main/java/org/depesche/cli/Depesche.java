package org.depesche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.depesche.cli.command.AnalyzeCommand;
import org.depesche.cli.command.BankAddCommand;
import org.depesche.cli.command.BankCommand;
import org.depesche.cli.command.BankFindCommand;
import org.depesche.cli.command.ClusterCommand;
import org.depesche.cli.command.DepescheCommand;
import org.depesche.cli.command.ExitCode;
import org.depesche.cli.command.ExtractCommand;
import org.depesche.cli.command.ExtractorsCommand;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** The program. */
public final class Depesche {

    private Depesche() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /**
     * Runs the command line.
     *
     * @param terminal the streams to use; none is closed
     * @param arguments the arguments
     * @return the exit code
     */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine commandLine = new CommandLine(new DepescheCommand())
                .addSubcommand("extract", new ExtractCommand(terminal))
                .addSubcommand("analyze", new AnalyzeCommand(terminal))
                .addSubcommand("cluster", new ClusterCommand(terminal))
                .addSubcommand("extractors", new ExtractorsCommand(terminal))
                .addSubcommand(
                        "bank",
                        new CommandLine(new BankCommand())
                                .addSubcommand("add", BankAddCommand.commandLine(terminal))
                                .addSubcommand("find", new BankFindCommand(terminal))
                                .addSubcommand("help", new HelpCommand()))
                .addSubcommand("generate-completion", new GenerateCompletion())
                .addSubcommand("help", new HelpCommand());
        PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
        commandLine
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(Math.max(60, Math.min(120, terminal.width())))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isColourful() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((exception, words) -> refuse(exception, terminal))
                .setExecutionExceptionHandler((exception, command, result) -> fail(exception, command, terminal));
        int code = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static int refuse(ParameterException exception, Terminal terminal) {
        Messages messages = new Messages(terminal.err(), false);
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        messages.say(exception.getMessage() + " (" + command + " --help tells more)");
        return ExitCode.USAGE;
    }

    private static int fail(Exception exception, CommandLine command, Terminal terminal) {
        boolean isDebugging = DepescheCommand.isDebugging(command, terminal);
        Messages messages = new Messages(terminal.err(), isDebugging);
        messages.say("internal error", exception.toString(), isDebugging ? "" : "DEPESCHE_DEBUG=1 shows where");
        messages.explain(exception);
        return ExitCode.SOME_FAILED;
    }
}
