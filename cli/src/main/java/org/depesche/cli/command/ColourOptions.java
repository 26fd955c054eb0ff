package org.depesche.cli.command;

import org.depesche.cli.terminal.Terminal;
import org.depesche.core.article.Labelled;
import picocli.CommandLine.Option;

/** When what people read is coloured. */
final class ColourOptions {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = WhenName.class,
            description =
                    "Colour of pretty: auto (the default: on a terminal, unless NO_COLOR is set), always or never.")
    private When when = When.AUTO;

    /**
     * Whether to colour.
     *
     * @param isOnTerminal whether the output goes to standard output
     */
    boolean isColoured(Terminal terminal, boolean isOnTerminal) {
        return switch (when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isOnTerminal && terminal.isColourful();
        };
    }

    /** When to colour. */
    enum When implements Labelled {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** A choice by its label. */
    static final class WhenName extends LabelConverter<When> {

        WhenName() {
            super(When.class);
        }
    }
}
