package org.depesche.cli.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.depesche.cli.output.WellFormed;
import org.depesche.core.article.Article;
import org.jspecify.annotations.Nullable;

/** Addresses of nodes: those of the web as far as they are whole, and stable ones for what has none. */
final class Iri {

    private static final String FORBIDDEN = "<>\"{}|\\^`";

    private Iri() {}

    /** The address of an article: its own, without a fragment, or else a name made from its id and text. */
    static String of(Article article) {
        String url = absolute(article.source().url());
        if (url != null) {
            int fragment = url.indexOf('#');
            return fragment < 0 ? url : url.substring(0, fragment);
        }
        byte[] name = (article.id() + '\0' + article.text()).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    /** An address of the web, what no address may hold escaped; null for anything else, such as a path without a host. */
    static @Nullable String absolute(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String trimmed = address.strip();
        String lower = trimmed.toLowerCase(Locale.ROOT);
        int host = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        boolean isWhole = host > 0 && trimmed.length() > host && Character.isLetterOrDigit(trimmed.codePointAt(host));
        return isWhole ? escaped(trimmed) : null;
    }

    /**
     * The fragment of an address that names a part of the article; what is no plain letter or digit is a tilde and a byte, since
     * readers disagree about percent signs.
     */
    static String fragment(String kind, String id) {
        StringBuilder name = new StringBuilder();
        for (byte b : WellFormed.of(id).getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || b == '-'
                    || b == '_'
                    || b == '.';
            if (isPlain) {
                name.append((char) b);
            } else {
                name.append(String.format("~%02X", b & 0xff));
            }
        }
        return kind + "-" + name;
    }

    private static String escaped(String address) {
        StringBuilder iri = new StringBuilder();
        String text = WellFormed.of(address);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBare =
                    c == '%' && !(i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2)));
            boolean isForbidden = c <= ' '
                    || (c >= 0x7f && c < 0xa0)
                    || c == '\uFFFD'
                    || FORBIDDEN.indexOf(c) >= 0
                    || isBare
                    || (c == '#' && iri.indexOf("#") >= 0)
                    || Character.isWhitespace(c)
                    || Character.getType(c) == Character.FORMAT;
            if (isForbidden) {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    iri.append(String.format("%%%02X", b & 0xff));
                }
            } else {
                iri.append(c);
            }
        }
        return iri.toString();
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
