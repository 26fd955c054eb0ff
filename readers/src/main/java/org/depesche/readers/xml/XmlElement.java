package org.depesche.readers.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element with its attributes and what is in it.
 *
 * @param prefix the prefix: the usual one where the namespace has one, else as written; empty where there is none
 * @param name the name without prefix
 * @param attributes values by local name; {@code xml:lang} is {@code lang}
 * @param content texts and elements in order
 */
public record XmlElement(String prefix, String name, Map<String, String> attributes, List<Object> content) {

    /**
     * The prefix and the name.
     *
     * @return such as {@code dc:creator}
     */
    public String qualifiedName() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /**
     * An attribute.
     *
     * @param attribute its local name
     * @return its value, or null
     */
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /**
     * The elements directly inside, in order.
     *
     * @return all of them
     */
    public List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                children.add(child);
            }
        }
        return children;
    }

    /**
     * The elements of a name directly inside.
     *
     * @param wanted a local name
     * @return them in order
     */
    public List<XmlElement> children(String wanted) {
        return children().stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /**
     * The first element of a name directly inside.
     *
     * @param wanted a local name
     * @return the element, or null
     */
    public @Nullable XmlElement child(String wanted) {
        for (Object part : content) {
            if (part instanceof XmlElement child && child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /**
     * All elements of a name below, in the order of the document.
     *
     * @param wanted a local name
     * @return the elements
     */
    public List<XmlElement> descendants(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<XmlElement> found) {
        for (XmlElement child : children()) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            child.collect(wanted, found);
        }
    }

    /**
     * All text below, without markup.
     *
     * @return the text, blank space at its ends cut off and runs of it made one blank
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                clean.append(c);
            } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }

    private void append(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlElement child && child.name.equals("br")) {
                text.append(' ');
            } else if (part instanceof XmlElement child) {
                child.append(text);
            } else {
                text.append(part);
            }
        }
    }

    /**
     * Whether nothing but text is directly inside.
     *
     * @return true where there is no element
     */
    public boolean isPlain() {
        return content.stream().noneMatch(XmlElement.class::isInstance);
    }

    /**
     * The text directly inside as it stands, after character references and CDATA sections were resolved.
     *
     * @return the text with its blank space
     */
    public String raw() {
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            if (part instanceof String) {
                text.append(part);
            }
        }
        return text.toString();
    }

    /**
     * Markup that the element carries: as text, in a CDATA section or escaped, or as elements.
     *
     * @return HTML
     */
    public String markup() {
        return isPlain() ? raw() : html();
    }

    /**
     * The content as HTML, for readers of HTML: tags without attributes but {@code href} and {@code class}.
     *
     * @return markup
     */
    public String html() {
        StringBuilder html = new StringBuilder();
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.appendHtml(html);
            } else {
                escape((String) part, html);
            }
        }
        return html.toString();
    }

    private void appendHtml(StringBuilder html) {
        html.append('<').append(name);
        for (String attribute : List.of("href", "class")) {
            String value = attributes.get(attribute);
            if (value != null) {
                html.append(' ').append(attribute).append("=\"");
                escape(value, html);
                html.append('"');
            }
        }
        html.append('>');
        html.append(html());
        html.append("</").append(name).append('>');
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
