package org.depesche.cli.command;

import org.depesche.core.json.OffsetUnit;
import picocli.CommandLine.Option;

/** What JSON says of the text. */
final class JsonOptions {

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            converter = UnitName.class,
            description =
                    "What offsets count: utf16 (the default, for Java and JavaScript) or codepoint (for Python and SQL).")
    private OffsetUnit offsets = OffsetUnit.UTF16;

    @Option(names = "--with-text", description = "Write the text of every article along, whole.")
    private boolean isTextWanted;

    OffsetUnit offsets() {
        return offsets;
    }

    boolean isTextWanted() {
        return isTextWanted;
    }

    /** A unit by its label. */
    static final class UnitName extends LabelConverter<OffsetUnit> {

        UnitName() {
            super(OffsetUnit.class);
        }
    }
}
