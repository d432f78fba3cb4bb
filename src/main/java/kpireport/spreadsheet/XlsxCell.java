package kpireport.spreadsheet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One {@code c} element of an .xlsx sheet. The same object takes one cell after the other: a list
 * has twenty million of them.
 */
final class XlsxCell {

    private final XlsxBook book;
    private final XlsxStyles styles;

    /** Empty when the writer left it out. */
    String address = "";

    private String type = "";
    private int style;
    private String value = "";
    private boolean inline;

    /** Null when the value was typed in. */
    private String formula;

    XlsxCell(XlsxBook book, XlsxStyles styles) {
        this.book = book;
        this.styles = styles;
    }

    /** From the start of {@code c}, after {@link #begin}, to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        value = "";
        formula = null;
        inline = type.equals("inlineStr");
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (!xml.isStartElement()) continue;
            switch (xml.getLocalName()) {
                case "v" -> value = Xml.text(xml);
                case "f" -> formula = Xml.text(xml);
                case "is" -> {
                    value = RichText.read(xml);
                    inline = true;
                }
                default -> {}
            }
        }
    }

    /** Looks at the start of {@code c} only. */
    void begin(XMLStreamReader xml) {
        address = "";
        type = "";
        style = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> address = xml.getAttributeValue(i);
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = Xml.parse(xml.getAttributeValue(i), 0);
                default -> {}
            }
        }
    }

    /** The same as {@link #read} finds, from elsewhere. */
    void set(String ofType, int ofStyle, String ofValue, String ofFormula, boolean isInline) {
        type = ofType;
        style = ofStyle;
        value = ofValue;
        formula = ofFormula;
        inline = isInline;
    }

    void pushTo(CellSink sink, int column) {
        CellStyle look = styles.get(style);
        if (inline) {
            sink.cell(column, Cell.Type.TEXT, value, look);
        } else if (type.equals("str")) {
            sink.cell(column, Cell.Type.TEXT, Escapes.decode(value), look);
        } else if (isUncalculated()) {
            sink.cell(column, Cell.Type.UNCALCULATED, "=" + formula, look);
        } else if (!value.isBlank()) {
            pushValue(sink, column, value.strip(), look);
        }
    }

    private boolean isUncalculated() {
        return formula != null && (value.isBlank() || !book.calculated() && value.equals("0"));
    }

    private void pushValue(CellSink sink, int column, String bare, CellStyle look) {
        switch (type) {
            case "s" -> sink.sharedText(column, Xml.parse(bare, -1), look);
            case "b" ->
                    sink.cell(column, Cell.Type.BOOLEAN, Xml.isTrue(bare) ? "TRUE" : "FALSE", look);
            case "e" -> sink.cell(column, Cell.Type.ERROR, bare, look);
            case "d" -> pushDate(sink, column, bare, look);
            default -> sink.cell(column, Cell.Type.NUMBER, bare, look);
        }
    }

    private void pushDate(CellSink sink, int column, String iso, CellStyle look) {
        SerialDate.ofIso(iso, book.date1904())
                .ifPresentOrElse(
                        day ->
                                sink.cell(
                                        column,
                                        Cell.Type.NUMBER,
                                        day.toPlainString(),
                                        look.asDate()),
                        () -> sink.cell(column, Cell.Type.TEXT, iso, look));
    }
}
