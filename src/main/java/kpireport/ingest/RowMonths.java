package kpireport.ingest;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;

/**
 * The months that rows name in a column "Tháng", in a book that is kept over the year: the rows of
 * other months are no business of the report.
 */
final class RowMonths {

    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:tháng|th|t|kỳ)?[ .]*(\\d{1,2})(?: ?(?:/|-|\\.|năm| ) ?(20\\d\\d))?"
                            + "|\\d{1,2}[/.-](\\d{1,2})[/.-](20\\d\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEAR_FIRST = Pattern.compile("(20\\d\\d)[/.-](\\d{1,2})");

    /** Sums over several months, beside those of the month: "Lũy kế 2026", "8 tháng đầu năm". */
    private static final Pattern LONGER =
            Pattern.compile(
                    Spelling.pattern(
                            "(.* )?(lũy kế|cộng dồn|từ đầu năm)( .*)?|(quý|năm|cả năm) .*"
                                    + "|[0-9]+ tháng( .*)?"));

    private final Table table;
    private final YearMonth month;
    private final Diagnostics diagnostics;
    private final OptionalInt column;

    RowMonths(Table table, YearMonth month, Diagnostics diagnostics) {
        this.table = table;
        this.month = month;
        this.diagnostics = diagnostics;
        HeaderBlock head = table.head();
        column =
                IntStream.rangeClosed(1, head.columns())
                        .filter(each -> isMonth(head.stack(each)))
                        .findFirst();
    }

    /** Not "Tiếp nhận > Tháng", which counts. */
    private static boolean isMonth(List<Header> headers) {
        return headers.size() == 1 && HeaderWords.MONTH.matcher(headers.get(0).key()).matches();
    }

    /**
     * All of them where none names the report month, with a warning: the table may be of another.
     */
    List<TableRow> ofTheMonth(List<TableRow> rows) {
        List<Integer> numbers = rows.stream().flatMap(row -> row.numbers().stream()).toList();
        List<Integer> others =
                numbers.stream().filter(row -> named(row).equals(Optional.of(false))).toList();
        boolean named = numbers.stream().anyMatch(row -> named(row).equals(Optional.of(true)));
        if (named) {
            List<Integer> longer = numbers.stream().filter(this::isLonger).toList();
            if (!others.isEmpty()) {
                report(Code.ROWS_OF_OTHER_MONTHS, others, "count", others.size());
            }
            if (!longer.isEmpty()) {
                report(Code.ROWS_OF_LONGER_PERIODS, longer, "count", longer.size());
            }
            return rows.stream().flatMap(row -> ofTheMonth(row).stream()).toList();
        }
        if (others.isEmpty()) return rows;
        String said =
                others.stream()
                        .map(row -> '"' + text(row) + '"')
                        .distinct()
                        .collect(Collectors.joining(", "));
        report(Code.NO_ROW_OF_MONTH, others, "named", said);
        return rows;
    }

    private boolean isLonger(int row) {
        return column.isPresent()
                && named(row).isEmpty()
                && LONGER.matcher(Spelling.key(text(row))).matches();
    }

    private void report(Code code, List<Integer> others, String detail, Object value) {
        int where = column.orElseThrow();
        diagnostics.report(
                code,
                table.grid().place(others.get(0), where),
                "column",
                table.describe(where),
                "text",
                text(others.get(0)),
                "month",
                month,
                detail,
                value);
    }

    /** What one unit has under its merged name may be rows of several months. */
    private Optional<TableRow> ofTheMonth(TableRow row) {
        List<Integer> own =
                row.numbers().stream()
                        .filter(number -> named(number).orElse(!isLonger(number)))
                        .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableRow(row.kind(), own, row.label(), row.units()));
    }

    /** Whether the row names the report month; empty where it names none. */
    private Optional<Boolean> named(int row) {
        if (column.isEmpty()) return Optional.empty();
        String text = text(row);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return isIt(yearFirst.group(2), yearFirst.group(1));
        Matcher found = MONTH.matcher(text);
        if (!found.matches()) return Optional.empty();
        return found.group(3) != null
                ? isIt(found.group(3), found.group(4))
                : isIt(found.group(1), found.group(2));
    }

    private String text(int row) {
        return table.grid().textShown(row, column.orElseThrow()).strip();
    }

    private Optional<Boolean> isIt(String number, String year) {
        try {
            int named = year == null ? month.getYear() : Integer.parseInt(year);
            return Optional.of(YearMonth.of(named, Integer.parseInt(number)).equals(month));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
