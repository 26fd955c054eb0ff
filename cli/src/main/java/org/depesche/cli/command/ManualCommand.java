package org.depesche.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depesche generate-manual}: the page that the distribution holds. */
@Command(
        name = "generate-manual",
        hidden = true,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes the manual page, for man.")
public final class ManualCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command. */
    public ManualCommand() {}

    @Override
    public void run() {
        CommandLine top = spec.root().commandLine();
        top.getOut().print(ManualPage.of(top, "Depesche"));
        top.getOut().flush();
    }
}
