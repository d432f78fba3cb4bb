package kpireport.spreadsheet;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML workbook of Excel 2003, one file without a zip around it. */
final class SpreadsheetMlReader {

    private final String text;
    private final CellSink sink;

    private final SpreadsheetMlStyles styles = new SpreadsheetMlStyles();
    private XMLStreamReader xml;
    private boolean date1904;
    private int row;
    private int column;

    SpreadsheetMlReader(String text, CellSink sink) {
        this.text = text;
        this.sink = sink;
    }

    void read() throws XMLStreamException {
        Set<Integer> hidden = hiddenSheets();
        int number = 0;
        xml = Xml.open(new StringReader(text));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "Date1904" -> date1904 = true;
                case "Styles" -> styles.read(xml);
                case "Worksheet" -> readSheet(hidden.contains(number++));
                default -> {}
            }
        }
    }

    /** Whether a sheet is hidden stands after its rows. */
    private Set<Integer> hiddenSheets() throws XMLStreamException {
        Set<Integer> hidden = new HashSet<>();
        int number = -1;
        XMLStreamReader first = Xml.open(new StringReader(text));
        while (first.hasNext()) {
            if (first.next() != XMLStreamReader.START_ELEMENT) continue;
            if (first.getLocalName().equals("Worksheet")) number++;
            if (first.getLocalName().equals("Visible")
                    && first.getElementText().startsWith("SheetHidden")) {
                hidden.add(number);
            }
        }
        return hidden;
    }

    private void readSheet(boolean hidden) throws XMLStreamException {
        sink.beginSheet(CleanText.clean(Xml.attribute(xml, "Name")), hidden, date1904);
        row = 0;
        int lastColumn = 0;
        while (!ends("Worksheet")) {
            if (!xml.isStartElement()) continue;
            switch (xml.getLocalName()) {
                case "Column" -> {
                    int first = Xml.number(xml, "Index", lastColumn + 1);
                    lastColumn = first + Xml.number(xml, "Span", 0);
                    if (Xml.flag(xml, "Hidden")) sink.hiddenColumns(first, lastColumn);
                }
                case "Row" -> readRow();
                case "AutoFilterColumn" -> sink.filter();
                default -> {}
            }
        }
        sink.endSheet();
    }

    private void readRow() throws XMLStreamException {
        row = Xml.number(xml, "Index", row + 1);
        column = 0;
        int emptyRowsBelow = Xml.number(xml, "Span", 0);
        if (row < 1 || row > GridLimits.ROWS) throw new XMLStreamException("row " + row);
        sink.beginRow(row, Xml.flag(xml, "Hidden"));
        while (!ends("Row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("Cell")) readCell();
        }
        row += emptyRowsBelow;
    }

    private void readCell() throws XMLStreamException {
        int first = Xml.number(xml, "Index", column + 1);
        int right = Math.max(Xml.number(xml, "MergeAcross", 0), 0);
        int down = Math.max(Xml.number(xml, "MergeDown", 0), 0);
        if (first < 1 || first > GridLimits.COLUMNS)
            throw new XMLStreamException("column " + first);
        column = (int) Math.min((long) first + right, GridLimits.COLUMNS);
        CellStyle style = styles.get(Xml.attribute(xml, "StyleID"));
        String formula = Xml.attribute(xml, "Formula");
        boolean filled = false;
        while (!ends("Cell")) {
            if (xml.isStartElement() && xml.getLocalName().equals("Data")) {
                filled = true;
                readData(first, style);
            }
        }
        if (!filled && !formula.isEmpty()) {
            sink.cell(first, Cell.Type.UNCALCULATED, formula, style);
        }
        if (right > 0 || down > 0) {
            int lastRow = (int) Math.min((long) row + down, GridLimits.ROWS);
            sink.merged(new Sheet.MergedRange(row, first, lastRow, column));
        }
    }

    private void readData(int at, CellStyle style) throws XMLStreamException {
        String type = Xml.attribute(xml, "Type");
        String value = textInside();
        switch (type) {
            case "Number" -> sink.cell(at, Cell.Type.NUMBER, value.strip(), style);
            case "Boolean" ->
                    sink.cell(
                            at,
                            Cell.Type.BOOLEAN,
                            Xml.isTrue(value.strip()) ? "TRUE" : "FALSE",
                            style);
            case "Error" -> sink.cell(at, Cell.Type.ERROR, value, style);
            case "DateTime" -> {
                Optional<String> serial =
                        SerialDate.ofIso(value.strip(), date1904).map(BigDecimal::toPlainString);
                if (serial.isPresent()) {
                    sink.cell(at, Cell.Type.NUMBER, serial.get(), style.asDate());
                } else {
                    sink.cell(at, Cell.Type.TEXT, value, style);
                }
            }
            default -> sink.cell(at, Cell.Type.TEXT, value, style);
        }
    }

    /** Bold words inside a cell are elements of their own. */
    private String textInside() throws XMLStreamException {
        StringBuilder inside = new StringBuilder();
        while (!ends("Data")) {
            if (xml.isCharacters()) inside.append(xml.getText());
        }
        return inside.toString();
    }

    /** Goes one step on. */
    private boolean ends(String element) throws XMLStreamException {
        return xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element);
    }
}
