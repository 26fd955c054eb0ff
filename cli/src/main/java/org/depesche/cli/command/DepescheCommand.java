package org.depesche.cli.command;

import org.depesche.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand. */
@Command(
        name = "depesche",
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        description =
                "Reads news articles and says who said what, who and where they are about, and where they come from.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 all done; 1 some articles failed; 2 wrong usage; 3 nothing could be read."})
public final class DepescheCommand implements Runnable {

    private static final String DEBUG = "DEPESCHE_DEBUG";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show stack traces and what is logged for developers (also DEPESCHE_DEBUG=1).")
    private boolean isDebugging;

    /** The command. */
    public DepescheCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "no command; there are " + String.join(", ", spec.subcommands().keySet()));
    }

    /**
     * Whether stack traces are wanted.
     *
     * @param command any command of the line
     * @param terminal the terminal
     * @return true if an option or the environment says so
     */
    public static boolean isDebugging(CommandLine command, Terminal terminal) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        boolean isAsked = top.getCommand() instanceof DepescheCommand depesche && depesche.isDebugging;
        return isAsked || !terminal.environment().getOrDefault(DEBUG, "").isEmpty();
    }
}
