package kpireport.spreadsheet;

import java.nio.charset.StandardCharsets;

/** Reads the {@code row} elements of an .xlsx sheet by their bytes into a sink. */
final class RowXml {

    private final XlsxCell cell;
    private final XlsxStyles styles;
    private final CellSink sink;

    private byte[] xml;
    private int at;

    /** Of the attribute just read. */
    private int nameBegin;

    private int nameEnd;
    private int valueBegin;
    private int valueEnd;

    private int row;
    private int column;

    RowXml(XlsxBook book, XlsxStyles styles, CellSink sink) {
        this.cell = new XlsxCell(book, styles);
        this.styles = styles;
        this.sink = sink;
    }

    /**
     * @param end behind the last row that is complete
     * @return the same, or where no more rows are
     */
    int read(byte[] bytes, int begin, int end) {
        xml = bytes;
        at = begin;
        try {
            while (true) {
                while (at < end && isSpace(xml[at])) at++;
                if (at >= end) return at;
                expect("<row");
                readRow();
            }
        } catch (ArrayIndexOutOfBoundsException neverClosed) {
            throw new SheetBytes.Unusual();
        }
    }

    private void readRow() {
        int numbered = 0;
        boolean hidden = false;
        while (nextAttribute()) {
            if (isNamed('r')) numbered = number(0);
            else if (isNamed("hidden")) hidden |= Xml.isTrue(value());
            else if (isNamed("ht")) hidden |= value().equals("0");
        }
        boolean begun = false;
        column = 0;
        if (closesAtOnce()) {
            row = numbered > 0 ? numbered : row + 1;
            return;
        }
        while (true) {
            skipSpace();
            if (xml[at + 1] == '/') {
                expect("</row>");
                if (!begun) row = numbered > 0 ? numbered : row + 1;
                return;
            }
            expect("<c");
            readCell(numbered, hidden, begun);
            begun = true;
        }
    }

    private void readCell(int numbered, boolean hidden, boolean begun) {
        int addressed = 0;
        int addressedRow = 0;
        String type = "";
        boolean shared = false;
        int style = 0;
        while (nextAttribute()) {
            if (isNamed('r')) {
                addressed = columnOfValue();
                if (!begun && numbered == 0) addressedRow = CellAddress.row(value(), 0);
            } else if (isNamed('s')) {
                style = number(0);
            } else if (isNamed('t')) {
                shared = valueEnd - valueBegin == 1 && xml[valueBegin] == 's';
                if (!shared) type = value();
            }
        }
        if (!begun) beginRow(numbered > 0 ? numbered : addressedRow, hidden);
        column = addressed > 0 ? addressed : column + 1;
        if (closesAtOnce()) return;
        if (!sink.wants(column)) skipCell();
        else if (!shared || !pushShared(style)) pushCell(shared ? "s" : type, style);
    }

    private void beginRow(int number, boolean hidden) {
        row = number > 0 ? number : row + 1;
        if (row > GridLimits.ROWS) throw new SheetBytes.Unusual();
        sink.beginRow(row, hidden);
    }

    /** The commonest of all: {@code <v>12</v></c>}. */
    private boolean pushShared(int style) {
        if (!starts("<v>")) return false;
        int digit = at + 3;
        int number = 0;
        for (; xml[digit] >= '0' && xml[digit] <= '9' && digit < at + 12; digit++) {
            number = number * 10 + xml[digit] - '0';
        }
        int end = digit;
        if (end == at + 3 || xml[end] != '<') return false;
        at = end;
        expect("</v>");
        expect("</c>");
        sink.sharedText(column, number, styles.get(style));
        return true;
    }

    private void pushCell(String type, int style) {
        String value = "";
        String formula = null;
        boolean inline = type.equals("inlineStr");
        while (!starts("</c>")) {
            if (starts("<v")) {
                at += 2;
                value = element("</v>");
            } else if (starts("<f")) {
                at += 2;
                formula = element("</f>");
            } else {
                expect("<is>");
                expect("<t");
                value = Escapes.decode(element("</t>"));
                expect("</is>");
                inline = true;
            }
        }
        expect("</c>");
        cell.set(type, style, value, formula, inline);
        cell.pushTo(sink, column);
    }

    /** The text of an element whose name was just read, which has no other element inside. */
    private String element(String end) {
        while (nextAttribute()) continue;
        if (closesAtOnce()) return "";
        int begin = at;
        boolean plain = true;
        for (; xml[at] != '<'; at++) {
            plain &= xml[at] != '&' && xml[at] >= 0;
            if (xml[at] >= 0 && xml[at] < ' ' && !isSpace(xml[at])) throw new SheetBytes.Unusual();
        }
        String text =
                new String(
                        xml,
                        begin,
                        at - begin,
                        plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        expect(end);
        if (plain) return text;
        if (text.indexOf('\uFFFD') >= 0) throw new SheetBytes.Unusual();
        return XmlText.decode(text);
    }

    private void skipCell() {
        // No element inside a cell has a name that ends like that of the cell.
        while (xml[at] != '<' || xml[at + 1] != '/' || xml[at + 2] != 'c' || xml[at + 3] != '>') {
            if (xml[at] == '<' && xml[at + 1] == '!') throw new SheetBytes.Unusual();
            at++;
        }
        at += 4;
    }

    /** False at the end of the start tag, of which then the last sign or two come next. */
    private boolean nextAttribute() {
        skipSpace();
        if (xml[at] == '>' || xml[at] == '/') return false;
        nameBegin = at;
        while (xml[at] != '=') {
            if (xml[at] == '<' || xml[at] == '>') throw new SheetBytes.Unusual();
            at++;
        }
        nameEnd = at++;
        byte quote = xml[at++];
        if (quote != '"' && quote != '\'') throw new SheetBytes.Unusual();
        valueBegin = at;
        while (xml[at] != quote) at++;
        valueEnd = at++;
        return true;
    }

    /** Whether the start tag is an end tag, too; goes behind it. */
    private boolean closesAtOnce() {
        boolean closes = xml[at] == '/';
        if (closes) at++;
        if (xml[at++] != '>') throw new SheetBytes.Unusual();
        return closes;
    }

    private boolean isNamed(char letter) {
        return nameEnd - nameBegin == 1 && xml[nameBegin] == letter;
    }

    private boolean isNamed(String name) {
        if (nameEnd - nameBegin != name.length()) return false;
        for (int i = 0; i < name.length(); i++) {
            if (xml[nameBegin + i] != name.charAt(i)) return false;
        }
        return true;
    }

    private String value() {
        return new String(xml, valueBegin, valueEnd - valueBegin, StandardCharsets.UTF_8);
    }

    private int number(int otherwise) {
        int number = 0;
        for (int i = valueBegin; i < valueEnd; i++) {
            if (xml[i] < '0' || xml[i] > '9' || i - valueBegin > 8) {
                return Xml.parse(value(), otherwise);
            }
            number = number * 10 + xml[i] - '0';
        }
        return number;
    }

    /** The column of an address; 0 when there is none. */
    private int columnOfValue() {
        int letters = 0;
        int found = 0;
        for (int i = valueBegin; i < valueEnd && xml[i] >= 'A' && xml[i] <= 'Z'; i++) {
            found = found * 26 + xml[i] - 'A' + 1;
            letters++;
        }
        if (letters == 0 || letters > 3) return CellAddress.column(value(), 0);
        return found <= GridLimits.COLUMNS ? found : 0;
    }

    private void skipSpace() {
        while (isSpace(xml[at])) at++;
    }

    private static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    private boolean starts(String text) {
        for (int i = 0; i < text.length(); i++) if (xml[at + i] != text.charAt(i)) return false;
        return true;
    }

    private void expect(String text) {
        if (!starts(text)) throw new SheetBytes.Unusual();
        at += text.length();
    }
}
