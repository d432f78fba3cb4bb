package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kpireport.diagnostics.Code;

/** Reads the part of one sheet of an .xlsx file into a sink. */
final class XlsxSheet {

    private final XMLStreamReader xml;
    private final XlsxCell cell;
    private final CellSink sink;

    private int row;
    private int column;

    private XlsxSheet(XMLStreamReader xml, XlsxBook book, XlsxStyles styles, CellSink sink) {
        this.xml = xml;
        this.cell = new XlsxCell(book, styles);
        this.sink = sink;
    }

    static void read(InputStream in, XlsxBook book, XlsxStyles styles, CellSink sink)
            throws IOException, XMLStreamException {
        XMLStreamReader xml = Xml.open(in);
        // A chart or a dialog on a sheet of its own has no cells.
        if (xml.getLocalName().equals("worksheet")) {
            new XlsxSheet(xml, book, styles, sink).read();
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "row" -> {
                    readRow();
                    if (sink.isDone()) return;
                }
                case "col" -> readColumns();
                case "mergeCell" ->
                        CellAddress.parseRange(Xml.attribute(xml, "ref")).ifPresent(sink::merged);
                case "autoFilter" -> readFilter();
                default -> {}
            }
        }
    }

    private void readColumns() {
        if (Xml.flag(xml, "hidden") || Xml.attribute(xml, "width").equals("0")) {
            sink.hiddenColumns(Xml.number(xml, "min", 1), Xml.number(xml, "max", 1));
        }
    }

    /** The little arrows alone hide nothing; a chosen criterion does. */
    private void readFilter() throws XMLStreamException {
        boolean chosen = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT
                && xml.getLocalName().equals("autoFilter"))) {
            chosen |= xml.isStartElement() && xml.getLocalName().equals("filterColumn");
        }
        if (chosen) sink.filter();
    }

    private void readRow() throws XMLStreamException {
        int numbered = Xml.number(xml, "r", 0);
        boolean hidden = Xml.flag(xml, "hidden") || Xml.attribute(xml, "ht").equals("0");
        boolean begun = false;
        column = 0;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row"))) {
            if (!xml.isStartElement() || !xml.getLocalName().equals("c")) continue;
            cell.begin(xml);
            if (!begun) {
                row = numbered > 0 ? numbered : CellAddress.row(cell.address, row + 1);
                if (row > GridLimits.ROWS) throw new RefusedFile(Code.DAMAGED_FILE);
                sink.beginRow(row, hidden);
                begun = true;
            }
            column = CellAddress.column(cell.address, column + 1);
            if (sink.wants(column)) {
                cell.read(xml);
                cell.pushTo(sink, column);
            } else {
                Xml.skip(xml);
            }
        }
        if (!begun) row = numbered > 0 ? numbered : row + 1;
    }
}
