package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kpireport.diagnostics.Code;

/** Reads the workbook of LibreOffice, by the value that stands beside the text of each cell. */
final class OdsReader {

    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final CellSink sink;
    private final Set<String> hiddenStyles = new HashSet<>();

    private XMLStreamReader xml;
    private int row;

    OdsReader(CellSink sink) {
        this.sink = sink;
    }

    static boolean accepts(ZipParts zip) throws IOException {
        if (!zip.has("mimetype")) return false;
        try (InputStream in = zip.open("mimetype")) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).startsWith(MIME_TYPE);
        }
    }

    void read(ZipParts zip) throws IOException, XMLStreamException {
        refuseEncrypted(zip);
        try (InputStream in = zip.open("content.xml")) {
            read(Xml.open(in));
        }
    }

    /**
     * @param content stands on its root element
     */
    void read(XMLStreamReader content) throws XMLStreamException {
        xml = content;
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "style" -> style = Xml.attribute(xml, "name");
                case "table-properties" -> {
                    if (Xml.attribute(xml, "display").equals("false")) hiddenStyles.add(style);
                }
                case "tracked-changes", "dde-links" -> Xml.skip(xml);
                case "table" -> readTable();
                default -> {}
            }
        }
    }

    private static void refuseEncrypted(ZipParts zip) throws IOException, XMLStreamException {
        if (!zip.has("META-INF/manifest.xml")) return;
        try (InputStream in = zip.open("META-INF/manifest.xml")) {
            XMLStreamReader manifest = Xml.open(in);
            while (manifest.hasNext()) {
                if (manifest.next() == XMLStreamReader.START_ELEMENT
                        && manifest.getLocalName().equals("encryption-data")) {
                    throw new RefusedFile(Code.PASSWORD_PROTECTED);
                }
            }
        }
    }

    private void readTable() throws XMLStreamException {
        boolean hidden = hiddenStyles.contains(Xml.attribute(xml, "style-name"));
        sink.beginSheet(CleanText.clean(Xml.attribute(xml, "name")), hidden, false);
        row = 1;
        int column = 1;
        boolean filtered = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("table"))) {
            if (!xml.isStartElement()) continue;
            switch (xml.getLocalName()) {
                case "table-column" -> {
                    int next = column + repeated("number-columns-repeated");
                    if (isInvisible()) sink.hiddenColumns(column, next - 1);
                    column = next;
                }
                case "table-row" -> {
                    filtered |= Xml.attribute(xml, "visibility").equals("filter");
                    readRow();
                }
                case "shapes" -> Xml.skip(xml);
                default -> {}
            }
        }
        if (filtered) sink.filter();
        sink.endSheet();
    }

    private void readRow() throws XMLStreamException {
        int times = repeated("number-rows-repeated");
        boolean hidden = isInvisible();
        OdsRow cells = OdsRow.read(xml, row);
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            sink.beginRow(row + i, hidden);
            cells.pushTo(sink);
        }
        row = Math.min(row + times, GridLimits.ROWS + 1);
    }

    /** Empty rows and cells are repeated to the end of the sheet; that takes no room. */
    private int repeated(String attribute) {
        return Math.min(Math.max(Xml.number(xml, attribute, 1), 1), GridLimits.ROWS);
    }

    private boolean isInvisible() {
        String visibility = Xml.attribute(xml, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }
}
