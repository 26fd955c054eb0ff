package org.depesche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.depesche.cli.command.AnalyzeCommand;
import org.depesche.cli.command.BankAddCommand;
import org.depesche.cli.command.BankCommand;
import org.depesche.cli.command.BankFindCommand;
import org.depesche.cli.command.ClusterCommand;
import org.depesche.cli.command.DepescheCommand;
import org.depesche.cli.command.ExitCode;
import org.depesche.cli.command.ExtractCommand;
import org.depesche.cli.command.ExtractorsCommand;
import org.depesche.cli.command.ManualCommand;
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
        if (arguments.length > 0 && arguments[0].equals("extract")) {
            Preload.start();
        }
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
        CommandLine commandLine = new CommandLine(new DepescheCommand());
        Map<String, Supplier<Object>> subcommands = subcommands(terminal);
        String first = arguments.length == 0 ? "" : arguments[0];
        if (subcommands.containsKey(first) && !first.startsWith("generate-") && !first.equals("help")) {
            // the options of a command are read by reflection, which takes time: no other command is needed
            subcommands.keySet().retainAll(Set.of(first));
        }
        subcommands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
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

    private static Map<String, Supplier<Object>> subcommands(Terminal terminal) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("extract", () -> new ExtractCommand(terminal));
        all.put("analyze", () -> new AnalyzeCommand(terminal));
        all.put("cluster", () -> new ClusterCommand(terminal));
        all.put("extractors", () -> new ExtractorsCommand(terminal));
        all.put("bank", () -> bank(terminal));
        all.put("generate-completion", GenerateCompletion::new);
        all.put("generate-manual", ManualCommand::new);
        all.put("help", HelpCommand::new);
        return all;
    }

    private static CommandLine bank(Terminal terminal) {
        return new CommandLine(new BankCommand())
                .addSubcommand("add", BankAddCommand.commandLine(terminal))
                .addSubcommand("find", new BankFindCommand(terminal))
                .addSubcommand("help", new HelpCommand());
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
