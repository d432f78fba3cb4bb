package kpireport.spreadsheet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text that may consist of several runs, each with its own font. */
final class RichText {

    private RichText() {}

    /** Reads from the start of {@code si} or {@code is} to its end. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        String end = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    // How the text is pronounced: not part of it.
                    case "rPh" -> skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(end)) {
                return Escapes.decode(text.toString());
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) depth++;
            if (event == XMLStreamReader.END_ELEMENT) depth--;
        }
    }
}
