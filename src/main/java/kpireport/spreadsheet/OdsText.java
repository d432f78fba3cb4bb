package kpireport.spreadsheet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text that a cell of an .ods table shows. */
final class OdsText {

    private OdsText() {}

    /** From the start of {@code table-cell} to its end. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                if (xml.getLocalName().equals("p")) paragraphs--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    // Remarks and pictures are no content of the cell.
                    case "annotation", "frame", "custom-shape" -> {
                        Xml.skip(xml);
                        continue;
                    }
                    case "p" -> {
                        paragraphs++;
                        text.append('\n');
                    }
                    case "s", "tab", "line-break" -> text.append(' ');
                    default -> {}
                }
                depth++;
            } else if (paragraphs > 0 && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return CleanText.clean(text.toString());
    }
}
