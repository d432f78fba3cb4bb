package kpireport.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.spreadsheet.Sheet;

/**
 * The column that tells the rows of one unit apart in a table that has several for each: "Lĩnh
 * vực", "Hình thức nộp", "Tuần". Its words leave no doubt that the rows share nothing; those of
 * "Loại hồ sơ" may be "Tiếp nhận" and "Trực tuyến", of which one is in the other.
 */
final class PartColumn {

    private static final Pattern HEADER =
            Pattern.compile(
                    Spelling.pattern(
                            "(tên |theo )?(lĩnh vực|kênh|hình thức|phương thức|cách thức|tuần|đợt"
                                    + "|thủ tục|đối tượng|mức độ)( .*)?"));

    private final Grid grid;
    private final int headRow;
    private final TableGuess guess;
    private final int unit;

    /** Of a table whose unit column was found. */
    PartColumn(Grid grid, int headRow, TableGuess guess) {
        this.grid = grid;
        this.headRow = headRow;
        this.guess = guess;
        this.unit = guess.find(Holds.UNIT).orElseThrow().number();
    }

    /** Whether units have several rows, and each is sure to be another part of its unit. */
    boolean isThere() {
        List<Integer> rows =
                grid.sheet().rows().stream()
                        .map(Sheet.Row::number)
                        .filter(row -> row > headRow && hasNumber(row))
                        .filter(row -> !unit(row).isEmpty() && !Signs.isTotal(unit(row)))
                        .toList();
        Set<Object> about = new HashSet<>();
        rows.forEach(row -> about.add(about(row)));
        return about.size() < rows.size()
                && guess.columns().stream()
                        .takeWhile(column -> !guess.isNumber(column))
                        .filter(column -> guess.holds().get(column.number()) == Holds.TEXT)
                        .filter(column -> HeaderWords.say(HEADER, column))
                        .anyMatch(column -> tellsApart(column.number(), rows));
    }

    private boolean tellsApart(int column, List<Integer> rows) {
        Set<Object> seen = new HashSet<>();
        Map<String, Set<String>> units = new HashMap<>();
        for (int row : rows) {
            String text = grid.textShown(row, column);
            String part = Spelling.key(text);
            if (part.isEmpty() || Signs.isInWhich(part) || Signs.isItem(text)) return false;
            if (!seen.add(List.of(about(row), part))) return false;
            units.computeIfAbsent(part, it -> new HashSet<>()).add(unit(row));
        }
        boolean shared = units.values().stream().anyMatch(each -> each.size() > 1);
        return shared && units.keySet().stream().noneMatch(it -> isIn(it, units));
    }

    /** "Đất đai lần đầu" may be in "Đất đai". */
    private static boolean isIn(String part, Map<String, Set<String>> parts) {
        return parts.keySet().stream().anyMatch(other -> part.startsWith(other + " "));
    }

    private boolean hasNumber(int row) {
        return guess.columns().stream()
                .filter(guess::isNumber)
                .flatMap(column -> grid.find(row, column.number()).stream())
                .anyMatch(Signs::looksLikeNumber);
    }

    private Object about(int row) {
        return List.of(
                unit(row),
                guess.find(Holds.INDICATOR)
                        .map(column -> Spelling.key(grid.textShown(row, column.number())))
                        .orElse(""));
    }

    private String unit(int row) {
        return Spelling.key(grid.textShown(row, unit));
    }
}
