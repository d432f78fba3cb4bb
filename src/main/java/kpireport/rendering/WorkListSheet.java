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
import java.util.ArrayList;
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

    private static final int HALF_POINTS = 22;
    private static final Format TEXT =
            new Format(HALF_POINTS, false, false, "left", true, "", "", false);
    private static final Format NUMBER =
            new Format(HALF_POINTS, false, false, "right", true, "", "", false);
    private static final Format PLACE =
            new Format(HALF_POINTS, false, false, "center", true, "", "", false);
    private static final Format DAY =
            new Format(HALF_POINTS, false, false, "center", true, "", "dd/mm/yyyy", false);
    private static final Format MOMENT =
            new Format(HALF_POINTS, false, false, "center", true, "", "dd/mm/yyyy hh:mm", false);
    private static final Format HEADER =
            new Format(HALF_POINTS, true, false, "center", true, "", "", false);
    private static final Format TITLE = new Format(28, true, false, "center", false, "", "", false);
    private static final Format NOTE = new Format(24, false, true, "center", false, "", "", false);

    // Many have been answered, late or paid in cash; they tell why, and cannot be dealt with again.
    private static final String ASKED =
            "Hồ sơ chưa trả kết quả: giải quyết, cập nhật ngay."
                    + " Hồ sơ đã trả: rà soát, báo cáo nguyên nhân.";

    private static final List<String> BEFORE = List.of("STT", "Chỉ tiêu chưa đạt");
    private static final List<String> AFTER = List.of("Tệp số liệu", "Hàng");

    /** In letters. What is longer than the widest is broken over lines. */
    private static final int NARROWEST = 11;

    private static final int WIDEST = 28;
    private static final int OF_INDICATORS = 40;
    private static final int OF_MOMENTS = 17;
    private static final int OF_NUMBERS = 7;

    private static final int TWIPS_PER_LETTER = 120;

    private final OrgUnit unit;
    private final List<String> headers = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final Path rows;
    private final BufferedWriter writer;
    private final ExcelStyles formats;
    private int size;

    /**
     * @param first of its dossiers: the columns become as wide as its texts need
     * @param rows the file to keep the rows in
     */
    WorkListSheet(OpenDossier first, Path rows, ExcelStyles formats) throws IOException {
        this.unit = first.unit();
        this.rows = rows;
        this.formats = formats;
        headers.addAll(BEFORE);
        widths.addAll(List.of(OF_NUMBERS, OF_INDICATORS));
        for (Field field : first.fields()) {
            headers.add(field.column());
            widths.add(field.moment().isPresent() ? OF_MOMENTS : width(field));
        }
        headers.addAll(AFTER);
        widths.addAll(List.of(WIDEST, OF_NUMBERS));
        writer = Files.newBufferedWriter(rows, StandardCharsets.UTF_8);
    }

    /** The first value may be a short one, or none. */
    private static int width(Field field) {
        int longest = Math.max(field.text().length(), field.column().length()) + 3;
        return Math.max(NARROWEST, Math.min(WIDEST, longest));
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
        List<String> texts = texts(dossier);
        xml.open("row", "r", row, "ht", height(texts, false));
        int column = 0;
        ExcelCell.number(xml, at(row, column++), BigDecimal.valueOf(size), PLACE, formats);
        ExcelCell.text(xml, at(row, column), texts.get(column++), TEXT, formats);
        for (Field field : dossier.fields()) {
            field(xml, row, column++, field);
        }
        ExcelCell.text(xml, at(row, column), texts.get(column++), TEXT, formats);
        ExcelCell.number(xml, at(row, column), BigDecimal.valueOf(dossier.row()), PLACE, formats);
        writer.write(xml.close().toString());
    }

    /** What the columns say, for the room it takes; what is a number takes one line. */
    private static List<String> texts(OpenDossier dossier) {
        List<String> texts = new ArrayList<>(List.of("", indicators(dossier)));
        for (Field field : dossier.fields()) {
            texts.add(field.moment().isPresent() ? "" : field.text());
        }
        texts.addAll(List.of(place(dossier), ""));
        return texts;
    }

    private int height(List<String> texts, boolean bold) {
        int height = ExcelSheet.ROW_HEIGHT;
        for (int i = 0; i < texts.size(); i++) {
            int room = widths.get(i) * TWIPS_PER_LETTER;
            height = Math.max(height, RowHeight.of(texts.get(i), HALF_POINTS, bold, room));
        }
        return height;
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
        for (int i = 0; i < widths.size(); i++) {
            int letters = widths.get(i);
            xml.empty("col", "min", i + 1, "max", i + 1, "width", letters, "customWidth", 1);
        }
        xml.close().open("sheetData");
        String name = unit.name().toUpperCase(Locale.ROOT);
        wide(xml, 1, "HỒ SƠ LÀM " + name + " CHƯA ĐẠT CHỈ TIÊU THÁNG " + month, TITLE);
        wide(xml, 2, size + " hồ sơ. " + ASKED, NOTE);
        xml.open("row", "r", HEADER_ROW, "ht", height(headers, true), "customHeight", 1);
        for (int i = 0; i < headers.size(); i++) {
            ExcelCell.text(xml, at(HEADER_ROW, i), headers.get(i), HEADER, formats);
        }
        return xml.close().toString();
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
        ExcelPaper.LANDSCAPE.setUp(xml);
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
        } else if (field.number().isPresent()) {
            ExcelCell.number(xml, at(row, column), field.number().get(), NUMBER, formats);
        } else {
            ExcelCell.text(xml, at(row, column), field.text(), TEXT, formats);
        }
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
