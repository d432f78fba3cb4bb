package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The table of contents of an .xlsx file. */
record XlsxBook(boolean date1904, List<SheetEntry> sheets) {

    /**
     * @param relation id of the relation that leads to the sheet's part
     */
    record SheetEntry(String name, boolean hidden, String relation) {}

    static XlsxBook read(InputStream in) throws IOException, XMLStreamException {
        boolean date1904 = false;
        List<SheetEntry> sheets = new ArrayList<>();
        XMLStreamReader xml = Xml.open(in);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "workbookPr" -> date1904 = Xml.flag(xml, "date1904");
                case "sheet" -> sheets.add(sheet(xml));
                default -> {}
            }
        }
        return new XlsxBook(date1904, sheets);
    }

    private static SheetEntry sheet(XMLStreamReader xml) {
        String state = Xml.attribute(xml, "state");
        return new SheetEntry(
                CleanText.clean(Escapes.decode(Xml.attribute(xml, "name"))),
                state.equals("hidden") || state.equals("veryHidden"),
                Xml.attribute(xml, "id"));
    }
}
