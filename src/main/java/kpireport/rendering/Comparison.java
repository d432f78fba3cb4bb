package kpireport.rendering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import kpireport.overview.Overview.IndicatorColumn;
import kpireport.overview.Overview.LevelTable;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.UnitRow;

/**
 * What a chart of a level compares: the units, best first, by one indicator or by how many they
 * meet.
 *
 * @param leftOut says which units had nothing to compare; empty where all had
 */
record Comparison(String title, String leftOut, List<String> units, List<ChartSeries> series) {

    private static final String MET = "2E7D32";
    private static final String MISSED = "C62828";
    private static final String NOTHING = "9E9E9E";
    private static final String TOTAL = "1F4E79";

    /** Of one or two targets a count tells little. */
    private static final int FEWEST_TO_COUNT = 3;

    /**
     * By the total, if there is one; else by how many indicators they meet; where the units have
     * but one or two targets, by the first indicator shown that has one.
     *
     * @param total id of the indicator by which the document ranks; may be empty
     * @param shown the results in the workbook: other units are not compared
     * @return empty where no two units can be compared
     */
    static Optional<Comparison> of(
            LevelTable level, String total, List<ResultLine> shown, Words words) {
        Set<String> units =
                shown.stream()
                        .map(result -> result.origin().split("/")[0])
                        .collect(Collectors.toCollection(HashSet::new));
        // A unit without a value leaves no trace among the results shown; where every other unit of
        // the level is there, it is there as well.
        boolean all =
                level.units().stream()
                        .allMatch(unit -> units.contains(unit.id()) || hasNoValue(unit));
        List<UnitRow> rows =
                level.units().stream()
                        .filter(unit -> units.contains(unit.id()) || all && hasNoValue(unit))
                        .toList();
        Optional<Integer> column = column(level, total, rows, shown);
        Comparator<UnitRow> order =
                column.map(Comparison::byValue).orElseGet(Comparison::byStanding);
        List<UnitRow> compared =
                rows.stream()
                        .filter(
                                unit ->
                                        column.map(index -> value(unit, index).isPresent())
                                                .orElseGet(() -> isMeasured(unit)))
                        .sorted(order)
                        .toList();
        // One bar has nothing to be compared with.
        if (compared.size() < 2) return Optional.empty();
        Set<String> inChart = compared.stream().map(UnitRow::id).collect(Collectors.toSet());
        List<UnitRow> others = rows.stream().filter(unit -> !inChart.contains(unit.id())).toList();
        return Optional.of(
                new Comparison(
                        column.map(index -> level.indicators().get(index).name())
                                .map(
                                        name ->
                                                words.get(
                                                        "sheet.charts.total",
                                                        "label",
                                                        level.label(),
                                                        "indicator",
                                                        name))
                                .orElseGet(
                                        () ->
                                                words.get(
                                                        "sheet.charts.counts",
                                                        "label",
                                                        level.label())),
                        leftOut(others, words),
                        compared.stream().map(UnitRow::name).toList(),
                        column.map(index -> List.of(values(level, index, compared)))
                                .orElseGet(() -> counts(compared, words))));
    }

    /** The same in parts of about equal length, each with its title. */
    List<Comparison> parts(int longest, Words words) {
        int parts = (units.size() + longest - 1) / longest;
        if (parts == 1) return List.of(this);
        List<Comparison> split = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = units.size() * part / parts;
            int to = units.size() * (part + 1) / parts;
            split.add(
                    new Comparison(
                            words.get(
                                    "sheet.charts.part",
                                    "title",
                                    title,
                                    "from",
                                    from + 1,
                                    "to",
                                    to,
                                    "all",
                                    units.size()),
                            part == parts - 1 ? leftOut : "",
                            units.subList(from, to),
                            series.stream().map(one -> one.part(from, to)).toList()));
        }
        return split;
    }

    private static String leftOut(List<UnitRow> others, Words words) {
        return others.isEmpty()
                ? ""
                : words.get(
                        "sheet.charts.out",
                        "count",
                        others.size(),
                        "units",
                        others.stream().map(UnitRow::name).collect(Collectors.joining(", ")));
    }

    private static Optional<Integer> column(
            LevelTable level, String total, List<UnitRow> rows, List<ResultLine> shown) {
        Optional<IndicatorColumn> whole =
                level.indicators().stream()
                        .filter(indicator -> indicator.id().equals(total))
                        .findFirst()
                        .or(level::total);
        if (whole.isPresent()) {
            return whole.map(level.indicators()::indexOf);
        }
        boolean countsTell = rows.stream().anyMatch(unit -> targets(unit) >= FEWEST_TO_COUNT);
        if (countsTell || rows.isEmpty()) {
            return Optional.empty();
        }
        return firstShown(rows, shown.stream().filter(one -> one.target().isPresent()).toList())
                .or(() -> firstShown(rows, shown));
    }

    /** The column of the first of the results that one of the units has. */
    private static Optional<Integer> firstShown(List<UnitRow> rows, List<ResultLine> shown) {
        return shown.stream()
                .flatMap(one -> rows.stream().map(unit -> unit.results().indexOf(one)))
                .filter(column -> column >= 0)
                .findFirst();
    }

    private static long targets(UnitRow unit) {
        return unit.results().stream().filter(one -> one.target().isPresent()).count();
    }

    private static Comparator<UnitRow> byValue(int column) {
        Comparator<UnitRow> rising = Comparator.comparing(unit -> value(unit, column).get());
        return (one, other) ->
                one.results().get(column).direction() == Direction.LOWER
                        ? rising.compare(one, other)
                        : rising.compare(other, one);
    }

    private static Comparator<UnitRow> byStanding() {
        Comparator<UnitRow> byMet = Comparator.comparing(unit -> count(unit, "met"));
        return byMet.reversed().thenComparing(unit -> count(unit, "missed"));
    }

    private static Optional<Fraction> value(UnitRow unit, int column) {
        return unit.results().get(column).exact();
    }

    private static boolean hasNoValue(UnitRow unit) {
        return unit.results().stream().allMatch(result -> result.exact().isEmpty());
    }

    private static boolean isMeasured(UnitRow unit) {
        return count(unit, "met") + count(unit, "missed") > 0;
    }

    private static long count(UnitRow unit, String status) {
        return unit.results().stream().filter(one -> one.status().equals(status)).count();
    }

    private static List<ChartSeries> counts(List<UnitRow> rows, Words words) {
        ChartSeries nothing = counted("sheet.nothing", NOTHING, "not-applicable", rows, words);
        List<ChartSeries> series = new ArrayList<>();
        series.add(counted("sheet.met", MET, "met", rows, words));
        series.add(counted("sheet.missed", MISSED, "missed", rows, words));
        if (!nothing.isEmpty()) {
            series.add(nothing);
        }
        return series;
    }

    private static ChartSeries counted(
            String word, String colour, String status, List<UnitRow> rows, Words words) {
        return new ChartSeries(
                words.get(word),
                colour,
                "0",
                rows.stream().map(unit -> count(unit, status)).map(BigDecimal::valueOf).toList());
    }

    private static ChartSeries values(LevelTable level, int column, List<UnitRow> rows) {
        List<ResultLine> results = rows.stream().map(unit -> unit.results().get(column)).toList();
        String format = format(results);
        return new ChartSeries(
                level.indicators().get(column).name(),
                TOTAL,
                format,
                results.stream()
                        .map(one -> PlainData.decimal(one.exact().orElseThrow()))
                        .map(value -> new BigDecimal(ExcelRows.stored(value, format)))
                        .toList());
    }

    /** With as many decimals as the documents print: "39,1%" is {@code 0.0%}. */
    private static String format(List<ResultLine> results) {
        boolean rate = results.stream().anyMatch(one -> one.value().endsWith("%"));
        int decimals =
                results.stream()
                        .map(one -> one.value().replaceFirst("^[^,]*,?(\\d*).*", "$1"))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return (rate ? "0" : "#,##0")
                + (decimals > 0 ? "." + "0".repeat(decimals) : "")
                + (rate ? "%" : "");
    }
}
