package org.depesche.cli.html;

import org.depesche.cli.terminal.VisibleText;

/** HTML in the making. What comes from outside enters through {@link #text}, {@link #line} or {@link #attribute} alone. Not thread safe. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Adds tags of our own. */
    Markup html(String tags) {
        out.append(tags);
        return this;
    }

    Markup html(int number) {
        out.append(number);
        return this;
    }

    /** Adds text from outside whose line breaks stay. */
    Markup text(String words) {
        return escape(VisibleText.lines(words.replace("\r\n", "\n").replace('\r', '\n')));
    }

    /** Adds text from outside on one line. */
    Markup line(String words) {
        return escape(VisibleText.line(words));
    }

    /** Adds text from outside that stands in a sentence of ours, kept from turning the direction of that. */
    Markup isolated(String words) {
        return html("<bdi>").line(words).html("</bdi>");
    }

    /** Adds an attribute, with a blank before it, to a tag that is still open. */
    Markup attribute(String name, String value) {
        return html(" ").html(name).html("=\"").line(value).html("\"");
    }

    private Markup escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
