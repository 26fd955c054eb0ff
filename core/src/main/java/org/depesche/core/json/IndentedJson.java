package org.depesche.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Indented JSON with the same line ends on every system. */
final class IndentedJson extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;

    IndentedJson() {
        indentObjectsWith(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new IndentedJson();
    }
}
