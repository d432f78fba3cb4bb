package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kpireport.diagnostics.Code;

/**
 * The table of contents of an .xlsx file.
 *
 * @param calculated false when the writer left all formulas to be calculated on opening: a 0 is
 *     then no result
 */
record XlsxBook(boolean date1904, boolean calculated, List<SheetEntry> sheets) {

    /**
     * @param relation id of the relation that leads to the sheet's part
     */
    record SheetEntry(String name, boolean hidden, String relation) {}

    static XlsxBook read(InputStream in) throws IOException, XMLStreamException {
        boolean date1904 = false;
        boolean calculated = true;
        List<SheetEntry> sheets = new ArrayList<>();
        XMLStreamReader xml = Xml.open(in);
        switch (xml.getLocalName()) {
            case "workbook" -> {}
            case "document" -> throw new RefusedFile(Code.NOT_A_SPREADSHEET, "kind", "Word");
            case "presentation" ->
                    throw new RefusedFile(Code.NOT_A_SPREADSHEET, "kind", "PowerPoint");
            default -> throw new RefusedFile(Code.NOT_A_SPREADSHEET, "kind", "ZIP");
        }
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "workbookPr" -> date1904 = Xml.flag(xml, "date1904");
                case "calcPr" -> calculated = !Xml.flag(xml, "fullCalcOnLoad");
                case "sheet" -> sheets.add(sheet(xml));
                default -> {}
            }
        }
        return new XlsxBook(date1904, calculated, sheets);
    }

    private static SheetEntry sheet(XMLStreamReader xml) {
        String state = Xml.attribute(xml, "state");
        return new SheetEntry(
                CleanText.clean(Escapes.decode(Xml.attribute(xml, "name"))),
                state.equals("hidden") || state.equals("veryHidden"),
                Xml.attribute(xml, "id"));
    }
}
