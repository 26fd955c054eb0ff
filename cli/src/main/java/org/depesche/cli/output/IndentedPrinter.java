package org.depesche.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Indented JSON with the same line ends on every system. */
public final class IndentedPrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;

    /** A printer. */
    public IndentedPrinter() {
        indentObjectsWith(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new IndentedPrinter();
    }
}
