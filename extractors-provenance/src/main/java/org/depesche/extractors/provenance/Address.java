package org.depesche.extractors.provenance;

import java.util.Locale;
import java.util.Set;

/** Parts of web addresses as pages write them; made for any string. */
final class Address {

    private static final String SCHEME_END = "://";

    /** Second labels that countries give away names under. */
    private static final Set<String> SHARED =
            Set.of("ac", "co", "com", "edu", "go", "gov", "gv", "ne", "net", "or", "org");

    private static final int STORY_DIGITS = 7;
    private static final int DATE_DIGITS = 8;

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
        return host.equals(other) || (!host.isEmpty() && site(host).equals(site(other)));
    }

    /** The part of a host that is given away as a whole: two labels, three under {@code co.uk} and its like. */
    private static String site(String host) {
        int last = host.lastIndexOf('.');
        int second = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        boolean shared = second >= 0 && SHARED.contains(host.substring(second + 1, last)) && host.length() - last == 3;
        int start = shared ? host.lastIndexOf('.', second - 1) : second;
        return host.substring(start + 1);
    }

    /**
     * Whether two addresses hold the same long number, as those of one story do in the one content system that sister outlets share.
     */
    static boolean isSameStoryNumber(String address, String other) {
        String path = path(address);
        for (int i = 0; i < path.length(); ) {
            int end = i;
            while (end < path.length() && isDigit(path.charAt(end))) {
                end++;
            }
            if (end - i >= STORY_DIGITS && !isDate(path, i, end) && holdsNumber(path(other), path.substring(i, end))) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }

    private static boolean isDate(String path, int start, int end) {
        return end - start == DATE_DIGITS && (path.startsWith("19", start) || path.startsWith("20", start));
    }

    private static boolean holdsNumber(String path, String number) {
        for (int at = path.indexOf(number); at >= 0; at = path.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean begins = at == 0 || !isDigit(path.charAt(at - 1));
            if (begins && (end == path.length() || !isDigit(path.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
