package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kpireport.ingest.Wanted.Holds;

/** The rows of a table in which a unit has several: by field of law, by channel, by week. */
final class PartRows {

    /** "Cộng" is a total in any column; these are where the others name parts. */
    private static final Pattern ALL =
            Pattern.compile(
                    Spelling.pattern(
                            "(tất cả|toàn bộ|toàn đơn vị|cả tháng|cả kỳ|mọi)( .*)?|chung|cộng .*"));

    private final Table table;
    private final Set<Integer> named = new HashSet<>();
    private final int lastName;

    PartRows(Table table) {
        this.table = table;
        for (Holds holds : List.of(Holds.UNIT, Holds.CODE)) {
            table.find(holds).ifPresent(named::add);
        }
        lastName =
                table.listNumberColumns().values().stream()
                        .min(Integer::compare)
                        .map(column -> column - 1)
                        .orElse(table.grid().lastColumn());
    }

    /**
     * What tells the row from the others of its unit: the texts before the numbers.
     *
     * @param row 1-based
     */
    List<String> names(int row) {
        return IntStream.rangeClosed(1, lastName)
                .filter(column -> !named.contains(column))
                .mapToObj(
                        column ->
                                table.grid()
                                        .findShown(row, column)
                                        .filter(cell -> cell.column() == column))
                .flatMap(Optional::stream)
                .filter(Signs::isText)
                .filter(cell -> !Signs.isNumbering(cell.text()))
                .filter(cell -> !Signs.isGroupNumber(cell.text()))
                .map(cell -> Spelling.key(cell.text()))
                .toList();
    }

    /** The same rows; a total beside the parts that it is made of is no part. */
    List<TableRow> apart(List<TableRow> rows) {
        Set<List<Object>> parts = new HashSet<>();
        for (TableRow row : rows) {
            if (row.kind() == RowKind.UNIT && !isTotal(row)) parts.add(about(row));
        }
        List<TableRow> sorted = new ArrayList<>();
        for (TableRow row : rows) {
            boolean total = row.kind() == RowKind.UNIT && isTotal(row);
            sorted.add(total && parts.contains(about(row)) ? row.as(RowKind.TOTAL) : row);
        }
        return sorted;
    }

    private boolean isTotal(TableRow row) {
        Optional<String> indicator = indicator(row);
        return names(row.first()).stream()
                .filter(name -> indicator.filter(name::equals).isEmpty())
                .anyMatch(name -> Signs.isTotal(name) || ALL.matcher(name).matches());
    }

    /** The unit, and in a long layout its indicator. */
    private List<Object> about(TableRow row) {
        return List.of(row.unit(), indicator(row).orElse(""));
    }

    private Optional<String> indicator(TableRow row) {
        return table.find(Holds.INDICATOR)
                .map(column -> Spelling.key(table.grid().textShown(row.first(), column)));
    }
}
