package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that nobody vouches for: without document types, so without entities of its own. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** A reader that stands on the root element. */
    static XMLStreamReader open(InputStream in) throws IOException, XMLStreamException {
        // Decoded here: the parser's own decoder prints to stderr what it cannot decode.
        XMLStreamReader xml = FACTORY.createXMLStreamReader(XmlEncoding.reader(in));
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type", xml.getLocation());
            }
        }
        return xml;
    }

    /** The attribute in whatever namespace it stands; empty when there is none. */
    static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) return xml.getAttributeValue(i);
        }
        return "";
    }

    static int number(XMLStreamReader xml, String attribute, int otherwise) {
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
