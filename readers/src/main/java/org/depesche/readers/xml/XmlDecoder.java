package org.depesche.readers.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** From the bytes of an XML document to characters: byte order mark, declaration, what the caller knows, UTF-8. Bad bytes are errors. */
final class XmlDecoder {

    private static final int HEAD = 256;

    private XmlDecoder() {}

    static Reader open(InputStream in, @Nullable Charset known) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 16 * 1024);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        Charset encoding = encoding(head, known);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(
                bytes,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset encoding(byte[] head, @Nullable Charset known) {
        if (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        Charset declared = declared(new String(head, StandardCharsets.ISO_8859_1));
        return declared != null ? declared : known != null ? known : StandardCharsets.UTF_8;
    }

    private static @Nullable Charset declared(String head) {
        int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
        int at = end < 0 ? -1 : head.indexOf("encoding");
        if (at < 0 || at > end) {
            return null;
        }
        int open = at + "encoding".length();
        while (open < end && head.charAt(open) != '"' && head.charAt(open) != '\'') {
            open++;
        }
        int close = open < end ? head.indexOf(head.charAt(open), open + 1) : -1;
        if (close < 0) {
            return null;
        }
        try {
            return Charset.forName(head.substring(open + 1, close).strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
