package org.depesche.readers.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of bytes and turns them into text. In this order: a byte order mark, the encoding that somebody stated, UTF-16 that
 * shows in its zero bytes, UTF-8 if there is no bad byte, windows-1252.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private TextDecoder() {}

    /**
     * Decodes a whole text.
     *
     * @param bytes the bytes
     * @param stated the encoding that somebody stated, or null
     * @return the text without byte order mark
     * @throws CharacterCodingException if the bytes are not of the stated encoding or that of the byte order mark; the message names
     *     encoding and place
     */
    public static String decode(byte[] bytes, @Nullable Charset stated) throws CharacterCodingException {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return strict(bytes, mark.length(), mark.encoding());
        }
        if (stated != null) {
            return strict(bytes, 0, stated);
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            return strict(bytes, 0, wide);
        }
        String utf8 = decodeOrNull(bytes, 0, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : new String(bytes, WINDOWS_1252);
    }

    /**
     * Decodes a page, whatever is in it: a byte order mark wins, then what is stated if no byte speaks against it, then UTF-16 or UTF-8 that
     * shows; bad bytes of the stated encoding are replaced only where the whole fits nothing better.
     *
     * @param bytes the bytes
     * @param stated the encoding that somebody stated, or null
     * @return the text without byte order mark
     */
    public static String decodeLeniently(byte[] bytes, @Nullable Charset stated) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return new String(bytes, mark.length(), bytes.length - mark.length(), mark.encoding());
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        if (stated != null && !stated.equals(WINDOWS_1252)) {
            String text = decodeOrNull(bytes, 0, stated);
            if (text != null) {
                return text;
            }
        }
        String utf8 = decodeOrNull(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        return new String(bytes, stated != null ? stated : mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    /** A page cut in the middle of a character, or with one bad byte in an advertisement, is UTF-8 still. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            if (c < 0x80) {
                continue;
            }
            int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC2 ? 1 : 0;
            boolean fits = more > 0 && i + more < bytes.length;
            for (int j = 1; fits && j <= more; j++) {
                fits = (bytes[i + j] & 0xC0) == 0x80;
            }
            good += fits ? 1 : 0;
            bad += fits ? 0 : 1;
            i += fits ? more : 0;
        }
        return good > 4 * bad;
    }

    /**
     * Decodes UTF-8.
     *
     * @param bytes the bytes
     * @return the text, a byte order mark left out
     * @throws CharacterCodingException if a byte is wrong; the message names its place
     */
    public static String utf8(byte[] bytes) throws CharacterCodingException {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        boolean marked = mark != null && mark.encoding().equals(StandardCharsets.UTF_8);
        return strict(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
    }

    /**
     * The beginning of a text, bad bytes replaced: in the encoding that a byte order mark or zero bytes show, else UTF-8.
     *
     * @param head the first bytes; the last character may be cut
     * @return the text without byte order mark
     */
    public static String head(byte[] head) {
        ByteOrderMark mark = ByteOrderMark.of(head);
        if (mark != null) {
            return new String(head, mark.length(), head.length - mark.length(), mark.encoding());
        }
        Charset wide = utf16(head);
        return new String(head, wide == null ? StandardCharsets.UTF_8 : wide);
    }

    private static String strict(byte[] bytes, int from, Charset encoding) throws CharacterCodingException {
        CharsetDecoder decoder = decoder(encoding);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(1 + (int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new BadEncodingException(encoding, in.position());
        }
        return out.flip().toString();
    }

    private static @Nullable String decodeOrNull(byte[] bytes, int from, Charset encoding) {
        if (encoding.equals(StandardCharsets.UTF_8)) {
            // far faster than a decoder; only where a replacement character comes out is it unclear whether a byte was
            // wrong
            String text = new String(bytes, from, bytes.length - from, encoding);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
        try {
            return strict(bytes, from, encoding);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static CharsetDecoder decoder(Charset encoding) {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Western text in UTF-16 has a zero in nearly every second byte and none in the others. */
    private static @Nullable Charset utf16(byte[] bytes) {
        int looked = Math.min(bytes.length & ~1, 4096);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = looked * 2 / 5;
        if (looked >= 8 && even == 0 && odd >= most) {
            return StandardCharsets.UTF_16LE;
        }
        return looked >= 8 && odd == 0 && even >= most ? StandardCharsets.UTF_16BE : null;
    }

    /** The byte order mark at the beginning of a text. */
    record ByteOrderMark(Charset encoding, int length) {

        static @Nullable ByteOrderMark of(byte[] bytes) {
            int head = 0;
            for (int i = 0; i < 4; i++) {
                head = head << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0x7F);
            }
            if (head == 0xFFFE0000) {
                return new ByteOrderMark(UTF_32LE, 4);
            }
            if (head == 0x0000FEFF) {
                return new ByteOrderMark(UTF_32BE, 4);
            }
            if (head >>> 8 == 0xEFBBBF) {
                return new ByteOrderMark(StandardCharsets.UTF_8, 3);
            }
            return switch (head >>> 16) {
                case 0xFFFE -> new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
                case 0xFEFF -> new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
                default -> null;
            };
        }
    }
}
