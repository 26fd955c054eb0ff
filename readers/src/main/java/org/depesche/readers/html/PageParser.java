package org.depesche.readers.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.depesche.readers.Limits;
import org.depesche.readers.decoding.TextDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** From the bytes of a page to its tree. */
final class PageParser {

    private static final int DECLARATION_BYTES = 4096;

    private PageParser() {}

    /** Parses a page; where asked, each node keeps its place in the source, which costs time. */
    static Document parse(String html, boolean tracked) {
        return parser(tracked).parseInput(html, "");
    }

    static Parser parser(boolean tracked) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(Limits.DEPTH);
        parser.setTrackPosition(tracked);
        return parser;
    }

    /**
     * The text of a page. Encoding: byte order mark, the sender's media type, the page's own declaration if the bytes allow it, what the caller knows, what the bytes look like.
     */
    static String decode(byte[] html, @Nullable String mediaType, @Nullable Charset known) {
        Charset sent = mediaType == null ? null : charset(mediaType, "charset=");
        Charset declared = sent != null ? sent : declared(html);
        return TextDecoder.decodeLeniently(html, declared != null ? declared : known);
    }

    private static @Nullable Charset declared(byte[] html) {
        String head = new String(html, 0, Math.min(html.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        Charset meta = charset(lower, "charset=");
        return meta != null ? meta : lower.startsWith("<?xml") ? charset(lower, "encoding=") : null;
    }

    private static @Nullable Charset charset(String text, String key) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(key);
        if (at < 0) {
            return null;
        }
        int start = at + key.length();
        while (start < text.length()
                && (text.charAt(start) == '"' || text.charAt(start) == '\'' || text.charAt(start) == ' ')) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "-_:.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == start) {
            return null;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(name);
            // as browsers do: whoever says Latin-1 means its superset
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
