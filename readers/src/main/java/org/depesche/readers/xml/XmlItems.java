package org.depesche.readers.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.depesche.readers.LimitedInputStream;
import org.depesche.readers.Limits;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads an XML document and hands out the elements of some names one after another, each whole. What stands before and around them is kept as context. No DTD
 * is read, no entity but those of XML and HTML is resolved, nothing is fetched. Not thread safe.
 */
public final class XmlItems implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(XmlItems.class);
    private static final int CONTEXT_ELEMENTS = 1_000;

    /** A document may bind the vocabularies of feeds to any prefix; elements have the usual one. */
    private static final Map<String, String> USUAL_PREFIXES = Map.of(
            "http://purl.org/rss/1.0/modules/content/", "content",
            "http://purl.org/dc/elements/1.1/", "dc",
            "http://search.yahoo.com/mrss/", "media",
            "http://purl.org/rss/1.0/", "",
            "http://www.w3.org/2005/Atom", "");

    private final LimitedInputStream bytes;
    private final XMLStreamReader xml;
    private final Set<String> names;
    private final List<XmlElement> context = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private @Nullable XmlElement root;

    private XmlItems(LimitedInputStream bytes, XMLStreamReader xml, Set<String> names) {
        this.bytes = bytes;
        this.xml = xml;
        this.names = names;
    }

    /**
     * Begins to read.
     *
     * @param in the document; closed with this object, and by the caller where this fails
     * @param encoding the encoding of documents that do not say theirs, or null
     * @param names the local names of the elements wanted
     * @return the elements
     * @throws IOException if the bytes cannot be read or are no XML at their very beginning
     */
    public static XmlItems open(InputStream in, @Nullable Charset encoding, Set<String> names) throws IOException {
        LimitedInputStream bytes = new LimitedInputStream(in, Limits.ARTICLE_BYTES);
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            // no limit but the one below: JDKs differ in theirs, and a document has to read the same on all of them
            factory.setProperty("jdk.xml.maxElementDepth", 0);
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            // without one the JDK writes what it finds to standard error
            factory.setXMLReporter((message, type, related, location) -> LOG.debug("{}: {}", type, message));
            factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
            XMLStreamReader xml = factory.createXMLStreamReader(XmlDecoder.open(bytes, encoding));
            return new XmlItems(bytes, xml, names);
        } catch (XMLStreamException e) {
            throw new IOException(message(e), e);
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /**
     * The next element of one of the names.
     *
     * @return the element, or null at the end
     * @throws IOException if the document is broken or too large; the message is one line
     */
    public @Nullable XmlElement next() throws IOException {
        try {
            bytes.renew();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (names.contains(xml.getLocalName())) {
                        return element(0);
                    }
                    if (open.isEmpty()) {
                        root = start(new ArrayList<>());
                        open.add(xml.getLocalName());
                    } else if (isContainer(xml.getLocalName())) {
                        open.add(xml.getLocalName());
                    } else if (context.size() < CONTEXT_ELEMENTS) {
                        context.add(element(0));
                    } else {
                        element(0);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && !open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw new IOException(message(e), e);
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /** The JDK's parser fails in ways of its own where it has no message for a fault, as in a DTD. */
    private static IOException broken(RuntimeException e) {
        return new IOException("broken XML: " + e.getMessage(), e);
    }

    /** Elements that hold items rather than statements. */
    private static boolean isContainer(String name) {
        return name.equals("channel") || name.equals("itemSet") || name.equals("newsMessage") || name.equals("RDF");
    }

    private XmlElement element(int depth) throws XMLStreamException {
        List<Object> content = new ArrayList<>();
        XmlElement element = start(content);
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth >= Limits.DEPTH) {
                        throw new XMLStreamException("elements nested deeper than " + Limits.DEPTH);
                    }
                    flush(text, content);
                    content.add(element(depth + 1));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(text, content);
                    return element;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
                default -> {
                    // comments and processing instructions say nothing about an article
                }
            }
        }
        throw new XMLStreamException("the document ends inside an element");
    }

    private static void flush(StringBuilder text, List<Object> content) {
        if (!text.isEmpty()) {
            content.add(text.toString());
            text.setLength(0);
        }
    }

    private XmlElement start(List<Object> content) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        String prefix = xml.getPrefix();
        String usual = USUAL_PREFIXES.get(String.valueOf(xml.getNamespaceURI()));
        String known = usual != null ? usual : prefix == null ? "" : prefix;
        return new XmlElement(known, xml.getLocalName(), attributes, content);
    }

    /**
     * The element around everything, without its content.
     *
     * @return the root, or null before the first call of {@link #next()}
     */
    public @Nullable XmlElement root() {
        return root;
    }

    /**
     * What stood around the items so far: the channel's title and the like.
     *
     * @return by qualified name, the first of each name
     */
    public Map<String, XmlElement> context() {
        Map<String, XmlElement> byName = new HashMap<>();
        context.forEach(element -> byName.putIfAbsent(element.qualifiedName(), element));
        return byName;
    }

    /**
     * Where the reader is.
     *
     * @return such as {@code line 12}
     */
    public String place() {
        return "line " + xml.getLocation().getLineNumber();
    }

    private static String message(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        if (e.getNestedException() instanceof CharacterCodingException) {
            return "a byte that is not of the document's encoding";
        }
        int at = message.indexOf("Message: ");
        return "broken XML: " + (at < 0 ? message : message.substring(at + "Message: ".length()));
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            bytes.close();
        }
    }
}
