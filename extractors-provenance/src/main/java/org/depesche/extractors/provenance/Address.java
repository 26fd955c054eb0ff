package org.depesche.extractors.provenance;

import java.util.Locale;

/** Parts of web addresses as pages write them; made for any string. */
final class Address {

    private static final String SCHEME_END = "://";

    private Address() {}

    /** The host in lower case, without user and port; empty for a relative address. */
    static String host(String address) {
        int start = address.indexOf(SCHEME_END);
        if (start < 0) {
            if (!address.startsWith("//")) {
                return "";
            }
            start = 2;
        } else {
            start += SCHEME_END.length();
        }
        int end = start;
        int from = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            if (address.charAt(end) == '@') {
                from = end + 1;
            }
            end++;
        }
        int port = address.indexOf(':', from);
        return address.substring(from, port >= from && port < end ? port : end).toLowerCase(Locale.ROOT);
    }

    /** Everything after the host, the slash included. */
    static String path(String address) {
        int scheme = address.indexOf(SCHEME_END);
        int start = scheme < 0 ? 0 : address.indexOf('/', scheme + SCHEME_END.length());
        return start < 0 ? "" : address.substring(start);
    }

    /** Whether two hosts belong to one site: equal but for subdomains such as {@code www.}, {@code m.} or {@code amp.}. */
    static boolean isSameSite(String host, String other) {
        return host.equals(other)
                || host.endsWith("." + other)
                || other.endsWith("." + host)
                || (labels(host) > 2 && labels(other) > 2 && afterFirst(host).equals(afterFirst(other)));
    }

    private static int labels(String host) {
        return (int) host.chars().filter(c -> c == '.').count() + 1;
    }

    private static String afterFirst(String host) {
        return host.substring(host.indexOf('.') + 1);
    }
}
