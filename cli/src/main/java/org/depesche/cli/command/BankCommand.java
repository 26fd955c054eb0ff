package org.depesche.cli.command;

import org.depesche.cli.terminal.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depesche bank}. Its subcommands name no class of the bank, whose jars may be left away. */
@Command(
        name = "bank",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps the quotes of many articles in a database and finds them again.")
public final class BankCommand implements Runnable {

    private static final String BANK = "org.depesche.bank.QuoteBank";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command. */
    public BankCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "no command; there are " + String.join(", ", spec.subcommands().keySet()));
    }

    /** Whether the bank is there; says what is missing where it is not. */
    static boolean isInstalled(Messages messages) {
        try {
            Class.forName(BANK, false, BankCommand.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            messages.say("the quote bank is not installed: put depesche-bank-….jar beside the other jars of depesche");
            return false;
        }
    }
}
