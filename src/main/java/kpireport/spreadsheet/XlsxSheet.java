package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the part of one sheet of an .xlsx file into a sink. */
final class XlsxSheet {

    private final XMLStreamReader xml;
    private final XlsxBook book;
    private final XlsxStyles styles;
    private final CellSink sink;

    private int row;
    private int column;

    private XlsxSheet(XMLStreamReader xml, XlsxBook book, XlsxStyles styles, CellSink sink) {
        this.xml = xml;
        this.styles = styles;
        this.book = book;
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
                case "row" -> readRow();
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
        column = 0;
        boolean begun = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row"))) {
            if (!xml.isStartElement() || !xml.getLocalName().equals("c")) continue;
            Optional<CellAddress> address = CellAddress.parse(Xml.attribute(xml, "r"));
            if (!begun) {
                begin(
                        numbered > 0 ? numbered : address.map(CellAddress::row).orElse(row + 1),
                        hidden);
                begun = true;
            }
            column = address.map(CellAddress::column).orElse(column + 1);
            readCell();
        }
        if (!begun) row = numbered > 0 ? numbered : row + 1;
    }

    private void begin(int number, boolean hidden) {
        row = number;
        sink.beginRow(row, hidden);
    }

    private void readCell() throws XMLStreamException {
        String type = Xml.attribute(xml, "t");
        CellStyle style = styles.get(Xml.number(xml, "s", 0));
        Optional<String> formula = Optional.empty();
        String value = "";
        boolean inline = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (!xml.isStartElement()) continue;
            switch (xml.getLocalName()) {
                case "v" -> value = xml.getElementText();
                case "f" -> formula = Optional.of(xml.getElementText());
                case "is" -> {
                    value = RichText.read(xml);
                    inline = true;
                }
                default -> {}
            }
        }
        if (inline || type.equals("inlineStr")) {
            sink.cell(column, Cell.Type.TEXT, value, style);
        } else {
            push(type, value.strip().isEmpty() && !type.equals("str") ? "" : value, formula, style);
        }
    }

    private void push(String type, String value, Optional<String> formula, CellStyle style) {
        if (value.isEmpty()) {
            if (formula.isPresent() && !type.equals("str")) {
                sink.cell(column, Cell.Type.UNCALCULATED, "=" + formula.get(), style);
            }
            return;
        }
        switch (type) {
            case "s" -> sink.sharedText(column, Xml.parse(value.strip(), -1), style);
            case "str" -> sink.cell(column, Cell.Type.TEXT, Escapes.decode(value), style);
            case "b" -> sink.cell(column, Cell.Type.BOOLEAN, truth(value), style);
            case "e" -> sink.cell(column, Cell.Type.ERROR, value, style);
            case "d" -> pushDate(value.strip(), style);
            default -> pushNumber(value.strip(), formula, style);
        }
    }

    private void pushNumber(String digits, Optional<String> formula, CellStyle style) {
        if (formula.isPresent() && !book.calculated() && digits.equals("0")) {
            sink.cell(column, Cell.Type.UNCALCULATED, "=" + formula.get(), style);
        } else {
            sink.cell(column, Cell.Type.NUMBER, digits, style);
        }
    }

    private void pushDate(String iso, CellStyle style) {
        SerialDate.ofIso(iso, book.date1904())
                .ifPresentOrElse(
                        day ->
                                sink.cell(
                                        column,
                                        Cell.Type.NUMBER,
                                        day.toPlainString(),
                                        style.asDate()),
                        () -> sink.cell(column, Cell.Type.TEXT, iso, style));
    }

    private static String truth(String value) {
        return Xml.isTrue(value.strip()) ? "TRUE" : "FALSE";
    }
}
