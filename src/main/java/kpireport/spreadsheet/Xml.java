package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kpireport.diagnostics.Code;

/** XML that nobody vouches for: without document types, so without entities of its own. */
public final class Xml {

    /** Three hundred times what fits into a cell of Excel. */
    private static final int LONGEST_TEXT = 10_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** A reader that stands on the root element. */
    public static XMLStreamReader open(InputStream in) throws IOException, XMLStreamException {
        // Decoded here: the parser's own decoder prints to stderr what it cannot decode.
        return open(XmlEncoding.reader(in));
    }

    static XMLStreamReader open(Reader in) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new RefusedFile(Code.UNSAFE_XML);
            }
        }
        return xml;
    }

    /** The attribute in whatever namespace it stands; empty when there is none. */
    public static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) return xml.getAttributeValue(i);
        }
        return "";
    }

    /** Every attribute of that local name: extensions repeat names in namespaces of their own. */
    static List<String> attributes(XMLStreamReader xml, String localName) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName))
                values.add(xml.getAttributeValue(i));
        }
        return values;
    }

    /** What stands between the start of an element and its end; there may be no other inside. */
    public static String text(XMLStreamReader xml) throws XMLStreamException {
        // Not getElementText(): it copies even a text that comes in one piece.
        String first = "";
        StringBuilder all = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw new XMLStreamException("element inside text", xml.getLocation());
            }
            if (!xml.hasText() || event == XMLStreamConstants.COMMENT) continue;
            if (first.isEmpty()) {
                first = xml.getText();
            } else {
                if (all == null) all = new StringBuilder(first);
                all.append(xml.getText());
                if (all.length() > LONGEST_TEXT) {
                    throw new RefusedFile(Code.TOO_MUCH_TEXT, "limit", LONGEST_TEXT);
                }
            }
        }
        return all == null ? first : all.toString();
    }

    /** From the start of an element to its end, with all that is inside. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    public static int number(XMLStreamReader xml, String attribute, int otherwise) {
        return parse(attribute(xml, attribute), otherwise);
    }

    static boolean flag(XMLStreamReader xml, String attribute) {
        return isTrue(attribute(xml, attribute));
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    static int parse(String digits, int otherwise) {
        try {
            return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
