package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.readers.cues.PolicyWords;
import org.jsoup.nodes.Element;

/** Finds the links of a page, its furniture included, that lead to principles, corrections, ethics or a trust mark. */
final class PolicyLinks {

    private static final int MOST = 24;
    private static final int MOST_CHILDREN = 12;

    private PolicyLinks() {}

    /** Address, blank, words of each link. */
    static List<String> of(List<Element> anchors) {
        List<String> links = new ArrayList<>();
        for (Element anchor : anchors) {
            String address = anchor.attr("href").strip();
            if (address.isEmpty()
                    || address.length() > 500
                    || address.indexOf(' ') >= 0
                    || address.startsWith("javascript:")) {
                continue;
            }
            String words = anchor.childNodeSize() > MOST_CHILDREN ? "" : PageText.clean(anchor.text());
            if (words.isEmpty()) {
                Element image = anchor.selectFirst("img[alt]");
                words = image == null ? PageText.clean(anchor.attr("title")) : PageText.clean(image.attr("alt"));
            }
            boolean fewWords = words.length() <= 80;
            if (fewWords
                    && PolicyWords.standard()
                            .speaksOfPolicy(words.toLowerCase(Locale.ROOT), address.toLowerCase(Locale.ROOT))) {
                String link = address + " " + words;
                if (!links.contains(link)) {
                    links.add(link.strip());
                }
            }
            if (links.size() >= MOST) {
                break;
            }
        }
        return links;
    }
}
