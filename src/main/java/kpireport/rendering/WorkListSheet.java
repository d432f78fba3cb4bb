package kpireport.rendering;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kpireport.measures.Indicator;
import kpireport.measures.OpenDossier;
import kpireport.measures.OpenDossier.Field;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;
import kpireport.rendering.ExcelStyles.Format;

/**
 * The dossiers of one unit as a sheet. The rows wait in a file until their number is known; the
 * sheet's beginning and end are put around them then.
 */
final class WorkListSheet {

    /** What a sheet can hold below the title, the note and the headers. */
    static final int MOST_ROWS = 1_048_576 - WorkListSheet.HEADER_ROW;

    private static final int HEADER_ROW = 3;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private static final Format TEXT = new Format(22, false, false, "left", true, "", "", false);
    private static final Format NUMBER = new Format(22, false, false, "right", true, "", "", false);
    private static final Format DAY =
            new Format(22, false, false, "center", true, "", "dd/mm/yyyy", false);
    private static final Format MOMENT =
            new Format(22, false, false, "center", true, "", "dd/mm/yyyy hh:mm", false);
    private static final Format HEADER = new Format(22, true, false, "center", true, "", "", false);
    private static final Format TITLE = new Format(28, true, false, "center", false, "", "", false);
    private static final Format NOTE = new Format(24, false, true, "center", false, "", "", false);

    private static final List<String> BEFORE = List.of("STT", "Chỉ tiêu chưa đạt");
    private static final List<String> AFTER = List.of("Tệp số liệu", "Hàng");

    /** In letters; names of procedures are long and are broken over lines. */
    private static final int NARROWEST = 11;

    private static final int WIDEST = 42;

    private final OrgUnit unit;
    private final List<String> headers;
    private final int[] widths;
    private final Path rows;
    private final BufferedWriter writer;
    private final ExcelStyles formats;
    private int size;

    /**
     * @param headers of the fields
     * @param rows the file to keep the rows in
     */
    WorkListSheet(OrgUnit unit, List<String> headers, Path rows, ExcelStyles formats)
            throws IOException {
        this.unit = unit;
        this.headers = List.of(BEFORE, headers, AFTER).stream().flatMap(List::stream).toList();
        this.rows = rows;
        this.formats = formats;
        widths = this.headers.stream().mapToInt(String::length).toArray();
        widths[0] = 3;
        writer = Files.newBufferedWriter(rows, StandardCharsets.UTF_8);
    }

    OrgUnit unit() {
        return unit;
    }

    int size() {
        return size;
    }

    void add(OpenDossier dossier) throws IOException {
        size++;
        Xml xml = new Xml();
        int row = HEADER_ROW + size;
        xml.open("row", "r", row);
        int column = 0;
        ExcelCell.number(xml, at(row, column++), BigDecimal.valueOf(size), NUMBER, formats);
        text(xml, row, column++, indicators(dossier));
        for (Field field : dossier.fields()) {
            field(xml, row, column++, field);
        }
        text(xml, row, column++, place(dossier));
        ExcelCell.number(xml, at(row, column), BigDecimal.valueOf(dossier.row()), NUMBER, formats);
        writer.write(xml.close().toString());
    }

    /** The file with the rows; no more can be added. */
    Path finish() throws IOException {
        writer.close();
        return rows;
    }

    static String headerRows() {
        return "$" + HEADER_ROW + ":$" + HEADER_ROW;
    }

    /** What stands before the rows. */
    String head(String month) {
        Xml xml = Xml.file().open("worksheet", "xmlns", ExcelWriter.NAMESPACE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        xml.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
        String corner = "A" + (HEADER_ROW + 1);
        xml.empty(
                "pane",
                "ySplit",
                HEADER_ROW,
                "topLeftCell",
                corner,
                "activePane",
                "bottomLeft",
                "state",
                "frozen");
        xml.close().close();
        xml.empty("sheetFormatPr", "defaultRowHeight", ExcelSheet.ROW_HEIGHT);
        xml.open("cols");
        for (int i = 0; i < widths.length; i++) {
            int letters = i == 0 ? 6 : Math.max(NARROWEST, Math.min(WIDEST, widths[i] + 2));
            xml.empty("col", "min", i + 1, "max", i + 1, "width", letters, "customWidth", 1);
        }
        xml.close().open("sheetData");
        wide(xml, 1, "HỒ SƠ CẦN XỬ LÝ CỦA " + unit.name().toUpperCase(Locale.ROOT), TITLE);
        wide(xml, 2, "Tháng " + month + ": " + size + " hồ sơ làm đơn vị chưa đạt chỉ tiêu", NOTE);
        xml.open("row", "r", HEADER_ROW);
        for (int i = 0; i < headers.size(); i++) {
            ExcelCell.text(xml, at(HEADER_ROW, i), headers.get(i), HEADER, formats);
        }
        String text = xml.close().toString();
        return text;
    }

    /** What stands behind them. */
    String tail() {
        String last = SourceCell.columnLetters(headers.size());
        Xml xml = new Xml();
        xml.empty("autoFilter", "ref", "A" + HEADER_ROW + ":" + last + (HEADER_ROW + size));
        xml.open("mergeCells", "count", 2);
        xml.empty("mergeCell", "ref", "A1:" + last + "1");
        xml.empty("mergeCell", "ref", "A2:" + last + "2");
        xml.close();
        ExcelSheet.pages(xml);
        return "</sheetData>" + xml + "</worksheet>";
    }

    private void wide(Xml xml, int row, String text, Format format) {
        xml.open("row", "r", row, "ht", 22, "customHeight", 1);
        ExcelCell.text(xml, at(row, 0), text, format, formats);
        xml.close();
    }

    private void field(Xml xml, int row, int column, Field field) {
        if (field.moment().isPresent()) {
            LocalDateTime moment = field.moment().get();
            boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            ExcelCell.number(xml, at(row, column), serial(moment), day ? DAY : MOMENT, formats);
            widths[column] = Math.max(widths[column], day ? 10 : 16);
        } else if (field.number().isPresent()) {
            ExcelCell.number(xml, at(row, column), field.number().get(), NUMBER, formats);
            widths[column] = Math.max(widths[column], field.text().length());
        } else {
            text(xml, row, column, field.text());
        }
    }

    private void text(Xml xml, int row, int column, String text) {
        ExcelCell.text(xml, at(row, column), text, TEXT, formats);
        widths[column] = Math.max(widths[column], text.length());
    }

    private static BigDecimal serial(LocalDateTime moment) {
        long days = ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate());
        return BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                .divide(SECONDS_A_DAY, 10, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(days))
                .stripTrailingZeros();
    }

    private static String indicators(OpenDossier dossier) {
        return dossier.indicators().stream().map(Indicator::name).collect(Collectors.joining("; "));
    }

    private static String place(OpenDossier dossier) {
        String file = dossier.file().substring(dossier.file().lastIndexOf('/') + 1);
        return dossier.sheet().isEmpty() ? file : file + " · " + dossier.sheet();
    }

    /**
     * @param column from 0
     */
    private static String at(int row, int column) {
        return SourceCell.columnLetters(column + 1) + row;
    }
}
