package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kpireport.diagnostics.Code;

/** The texts of an .xlsx file, which its cells point to by number. */
final class SharedStrings {

    private final ZipParts zip;
    private final String part;

    SharedStrings(ZipParts zip, String part) {
        this.zip = zip;
        this.part = part;
    }

    /**
     * All of them, from number 0.
     *
     * @param characters how many to take at most before the file is refused
     */
    List<String> load(int characters) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = zip.open(part)) {
            XMLStreamReader xml = Xml.open(in);
            long held = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = RichText.read(xml);
                    // An empty text takes its place in memory, too.
                    held += text.length() + 8;
                    if (held > characters) {
                        throw new RefusedFile(Code.TOO_MUCH_TEXT, "limit", characters);
                    }
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
