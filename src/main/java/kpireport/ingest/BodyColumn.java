package kpireport.ingest;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/**
 * The beginning of one column below a table's head.
 *
 * @param number 1-based
 * @param headers over it, outermost first
 * @param cells those of the first rows that hold anything; none of the row of (1) (2) (3)
 */
record BodyColumn(int number, List<Header> headers, List<Cell> cells) {

    /** As many rows as any form has; a list shows its kind in them. */
    private static final int ROWS = 300;

    private static final int SAMPLES = 3;

    /** Which of them is the last is asked. */
    private static final int MONTHS = 24;

    private static final int MOST_DECIMALS = 2;
    private static final Pattern FORMAT = Pattern.compile("^[#,]*0(?:\\.(0+))?%?$");
    private static final Pattern DECIMALS = Pattern.compile("\\d[.,](\\d+) ?%?$");

    /** "45/60", "45/60 (75%)", "45 (75%)", "45 - 75%"; "08/2026" is a month. */
    private static final Pattern COMPOSITE =
            Pattern.compile(
                    "(?!\\d{1,2} ?/ ?20\\d\\d$)\\d[\\d.]* ?/ ?\\d[\\d.]*( ?[(;,=–-]? ?\\d[\\d.,]* ?%? ?\\)?)?"
                            + "|\\d[\\d.]* ?[(;–-] ?\\d[\\d.,]* ?% ?\\)?");

    private static final int MOST_DIGITS_OF_A_COUNT = 7;

    /** Every column with a header; of those that are one to the eye, the filled one. */
    static List<BodyColumn> list(Grid grid, HeaderBlock head) {
        List<Sheet.Row> body =
                grid.sheet().rows().stream()
                        .filter(row -> row.number() > head.lastRow())
                        .filter(row -> !RowSorter.isNumbering(row))
                        .limit(ROWS)
                        .toList();
        List<Integer> named =
                IntStream.rangeClosed(1, head.columns())
                        .filter(column -> !head.stack(column).isEmpty())
                        .boxed()
                        .toList();
        return new MergedColumns(grid, head, Wanted.Holds.NUMBER)
                .asSeen(named).stream()
                        .map(column -> of(column, head.stack(column), grid, body))
                        .toList();
    }

    private static BodyColumn of(
            int column, List<Header> headers, Grid grid, List<Sheet.Row> body) {
        List<Cell> cells =
                body.stream()
                        .map(row -> grid.find(row.number(), column))
                        .flatMap(Optional::stream)
                        .filter(cell -> !cell.text().isBlank())
                        .toList();
        return new BodyColumn(column, headers, cells);
    }

    /** The lowest header's spelling key. */
    String key() {
        return headers.get(headers.size() - 1).key();
    }

    boolean holdsNumbers(NumberReader reader) {
        long numbers = cells.stream().filter(Signs::looksLikeNumber).count();
        long tokens =
                cells.stream()
                        .filter(cell -> !Signs.looksLikeNumber(cell))
                        .filter(reader::isNotApplicable)
                        .count();
        return numbers > 0 && (numbers + tokens) * 10 >= cells.size() * 6L;
    }

    boolean holdsTexts() {
        long texts = cells.stream().filter(cell -> cell.type() == Cell.Type.TEXT).count();
        return texts * 2 > cells.size();
    }

    /** Whether most names in it begin as those of units do: "Xã …", "Phòng …". */
    boolean namesUnits() {
        long units = cells.stream().map(Cell::text).filter(BodyColumn::isUnit).count();
        return units * 2 > cells.size();
    }

    /** Whether most cells hold a numerator and a denominator, or a count and its percentage. */
    boolean holdsComposites() {
        long composites =
                cells.stream().filter(cell -> COMPOSITE.matcher(cell.text()).matches()).count();
        return composites * 2 > cells.size();
    }

    /** "H05.00001", "000.00.12": with digits in all of them, and not a word apart. */
    boolean holdsCodes() {
        return !cells.isEmpty()
                && cells.stream()
                        .map(cell -> cell.text().strip())
                        .allMatch(it -> it.matches("(?=.*\\d)[\\p{Alnum}./_-]{3,}"));
    }

    static boolean isUnit(String text) {
        WrittenName name = WrittenName.of(text);
        return name.isTerritory() || name.isAgency();
    }

    boolean isPersonal() {
        return PersonalData.isNamedBy(headers) && !cells.stream().allMatch(BodyColumn::isSmall)
                || cells.stream().map(Cell::text).anyMatch(PersonalData::isPersonal);
    }

    /** "Hồ sơ nộp qua điện thoại" counts; nobody can be known by a few digits. */
    private static boolean isSmall(Cell cell) {
        return Signs.isPlainNumber(cell) && cell.text().length() <= MOST_DIGITS_OF_A_COUNT;
    }

    /** Different ones, from the top. */
    List<String> samples() {
        int most = HeaderWords.say(HeaderWords.MONTH, this) ? MONTHS : SAMPLES;
        return cells.stream().map(BodyColumn::shown).distinct().limit(most).toList();
    }

    /** With all its digits: a stored 0.8725 in a column of percentages is 87.25%. */
    static String figure(Cell cell) {
        return cell.number().isPresent() && NumberReader.isPercent(cell)
                ? cell.number().get().movePointRight(2).toPlainString() + "%"
                : cell.text();
    }

    /** The most that a number shows: two of 95,70%, one of a cell formatted as 0.0%. */
    int decimals() {
        return Math.min(
                MOST_DECIMALS, cells.stream().mapToInt(BodyColumn::decimals).max().orElse(0));
    }

    private static int decimals(Cell cell) {
        Matcher format = FORMAT.matcher(cell.numberFormat());
        if (cell.number().isPresent() && format.find())
            return format.group(1) == null ? 0 : format.group(1).length();
        Matcher text = DECIMALS.matcher(cell.text());
        return text.find() ? text.group(1).length() : 0;
    }

    /** 0.92 for a stored 0.922018348623853 under the format 0.00; empty where no format rounds. */
    static Optional<String> formatted(Cell cell) {
        Matcher format = FORMAT.matcher(cell.numberFormat());
        if (cell.number().isEmpty() || NumberReader.isPercent(cell) || !format.find()) {
            return Optional.empty();
        }
        int decimals = format.group(1) == null ? 0 : format.group(1).length();
        return cell.number().map(it -> it.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** A stored 0.922018348623853 is shown as 92.2%. */
    private static String shown(Cell cell) {
        if (cell.number().isEmpty() || !NumberReader.isPercent(cell)) return cell.text();
        return cell.number()
                        .get()
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
