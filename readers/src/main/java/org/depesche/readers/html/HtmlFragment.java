package org.depesche.readers.html;

import org.jsoup.Jsoup;

/** A piece of HTML in a field of a feed or wire item. Stateless and thread safe. */
public final class HtmlFragment {

    private HtmlFragment() {}

    /**
     * The words of a piece without markup.
     *
     * @param html the piece
     * @return its text on one line
     */
    public static String text(String html) {
        return PageText.clean(
                html.indexOf('<') < 0 && html.indexOf('&') < 0
                        ? html
                        : Jsoup.parseBodyFragment(html).text());
    }
}
