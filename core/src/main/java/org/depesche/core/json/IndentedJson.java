package org.depesche.core.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Indented JSON with the same line ends on every system. */
final class IndentedJson extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;

    IndentedJson() {
        super(DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        indentObjectsWith(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new IndentedJson();
    }
}
