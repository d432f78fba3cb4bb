package kpireport.spreadsheet;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text that may consist of several runs, each with its own font. */
final class RichText {

    private RichText() {}

    /** Reads from the start of {@code si} or {@code is} to its end. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        String end = xml.getLocalName();
        FontRuns runs = new FontRuns();
        Optional<String> font = Optional.empty();
        for (int event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "r" -> font = Optional.empty();
                    case "rFont" -> font = Optional.of(Xml.attribute(xml, "val"));
                    case "t" -> runs.add(Escapes.decode(Xml.text(xml)), font);
                    // How the text is pronounced: not part of it.
                    case "rPh" -> Xml.skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(end)) {
                return runs.text();
            }
        }
    }
}
