package kpireport.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One row of an .ods table, which may stand for many equal ones. */
final class OdsRow {

    private static final CellStyle PERCENT = CellStyle.of("0.00%");
    private static final CellStyle TIME = CellStyle.of("h:mm:ss");
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final List<Content> cells = new ArrayList<>();
    private final List<Sheet.MergedRange> merged = new ArrayList<>();

    private record Content(int column, Cell.Type type, String raw, CellStyle style) {}

    private OdsRow() {}

    boolean isEmpty() {
        return cells.isEmpty() && merged.isEmpty();
    }

    void pushTo(CellSink sink) {
        cells.forEach(cell -> sink.cell(cell.column(), cell.type(), cell.raw(), cell.style()));
        merged.forEach(sink::merged);
    }

    /** From the start of {@code table-row} to its end. */
    static OdsRow read(XMLStreamReader xml, int number) throws XMLStreamException {
        OdsRow row = new OdsRow();
        int column = 1;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT
                && xml.getLocalName().equals("table-row"))) {
            if (!xml.isStartElement()) continue;
            int times = Math.max(Xml.number(xml, "number-columns-repeated", 1), 1);
            switch (xml.getLocalName()) {
                case "table-cell" -> {
                    row.readCell(xml, number, column, times);
                    column = (int) Math.min((long) column + times, GridLimits.COLUMNS + 1);
                }
                case "covered-table-cell" -> {
                    Xml.skip(xml);
                    column = (int) Math.min((long) column + times, GridLimits.COLUMNS + 1);
                }
                default -> {}
            }
        }
        return row;
    }

    private void readCell(XMLStreamReader xml, int number, int column, int times)
            throws XMLStreamException {
        int right = Xml.number(xml, "number-columns-spanned", 1);
        int down = Xml.number(xml, "number-rows-spanned", 1);
        if ((right > 1 || down > 1) && column <= GridLimits.COLUMNS) {
            merged.add(
                    new Sheet.MergedRange(
                            number,
                            column,
                            (int) Math.min((long) number + Math.max(down, 1) - 1, GridLimits.ROWS),
                            (int)
                                    Math.min(
                                            (long) column + Math.max(right, 1) - 1,
                                            GridLimits.COLUMNS)));
        }
        Content first = content(xml, column);
        if (first.raw().isEmpty()) return;
        int last = (int) Math.min((long) column + times - 1, GridLimits.COLUMNS);
        for (int at = column; at <= last; at++) {
            cells.add(new Content(at, first.type(), first.raw(), first.style()));
        }
    }

    private static Content content(XMLStreamReader xml, int column) throws XMLStreamException {
        String type = Xml.attribute(xml, "value-type");
        String value = Xml.attribute(xml, "value");
        String date = Xml.attribute(xml, "date-value");
        String time = Xml.attribute(xml, "time-value");
        String truth = Xml.attribute(xml, "boolean-value");
        String formula = Xml.attribute(xml, "formula");
        boolean error = Xml.attributes(xml, "value-type").contains("error");
        String text = OdsText.read(xml);
        if (error) return new Content(column, Cell.Type.ERROR, text, CellStyle.NONE);
        return switch (type) {
            case "float", "currency" ->
                    new Content(column, Cell.Type.NUMBER, value, CellStyle.NONE);
            case "percentage" -> new Content(column, Cell.Type.NUMBER, value, PERCENT);
            case "date" ->
                    number(column, SerialDate.ofIso(date, false), date, CellStyle.NONE.asDate());
            case "time" -> number(column, serial(time), time, TIME);
            case "boolean" ->
                    new Content(
                            column,
                            Cell.Type.BOOLEAN,
                            Xml.isTrue(truth) ? "TRUE" : "FALSE",
                            CellStyle.NONE);
            default ->
                    text.isEmpty() && type.isEmpty() && !formula.isEmpty()
                            ? new Content(column, Cell.Type.UNCALCULATED, formula, CellStyle.NONE)
                            : new Content(column, Cell.Type.TEXT, text, CellStyle.NONE);
        };
    }

    private static Content number(
            int column, Optional<BigDecimal> serial, String written, CellStyle style) {
        return serial.map(it -> new Content(column, Cell.Type.NUMBER, it.toPlainString(), style))
                .orElse(new Content(column, Cell.Type.TEXT, written, CellStyle.NONE));
    }

    /** {@code PT14H30M00S} as part of a day. */
    private static Optional<BigDecimal> serial(String duration) {
        try {
            BigDecimal seconds = BigDecimal.valueOf(Duration.parse(duration).toSeconds());
            return Optional.of(
                    StoredNumber.shown(
                            seconds.divide(SECONDS_A_DAY, 15, RoundingMode.HALF_UP)
                                    .stripTrailingZeros()));
        } catch (DateTimeException | ArithmeticException notATime) {
            return Optional.empty();
        }
    }
}
