package kpireport.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.plan.Source.Rows;

/**
 * Where the columns at hand fit no indicator that is known: all of them as measures, and beside
 * them an example of an indicator for a person to fill in.
 */
final class IndicatorsToFill {

    private final List<DraftSource> sources;
    private final List<DraftUnit> units;

    IndicatorsToFill(List<DraftSource> sources, List<DraftUnit> units) {
        this.sources = sources;
        this.units = units;
    }

    /** Whether there are figures of units; a list of goods has a column of names as well. */
    boolean arePossible() {
        long named =
                units.stream().filter(it -> !it.type().isEmpty() || it.found().agency()).count();
        return units.size() > 1
                && named * 2 > units.size()
                && sources.stream().anyMatch(it -> figures(it).findAny().isPresent());
    }

    /** Gives each column of figures an id in the plan. */
    void takeMeasures() {
        FoundIndicators ids = new FoundIndicators(sources, units);
        for (DraftSource source : sources) {
            figures(source)
                    .filter(it -> !source.used().has(it))
                    .forEach(it -> source.use(it, ids.free(id(source, it))));
        }
    }

    private static String id(DraftSource source, InspectedColumn column) {
        return source.topicOf(column)
                .map(Topic::id)
                .or(column::measure)
                .orElseGet(() -> Words.id(ColumnName.of(column)));
    }

    private static Stream<InspectedColumn> figures(DraftSource source) {
        boolean read = source.source().rows() == Rows.UNITS && source.ofReportMonth();
        return source.results().stream().filter(it -> read && it.path().isPresent());
    }

    /** What stands under {@code indicators:}, behind {@code #} all of it. */
    List<String> example(List<DraftLevel> levels) {
        List<String> counts = measures(Holds.COUNT);
        List<String> rates = measures(Holds.PERCENT);
        List<String> amounts = measures(Holds.AMOUNT);
        List<String> lines = new ArrayList<>();
        say(lines, "Số đếm có sẵn: ", counts);
        say(lines, "Tỷ lệ in sẵn, dùng bằng rate: {value: …}: ", rates);
        say(lines, "Số khác, dùng bằng score: {value: …} hoặc count: {value: …}: ", amounts);
        lines.add("Bỏ dấu # ở các dòng dưới rồi sửa cho đúng; mỗi chỉ tiêu một khối như vậy.");
        lines.add("- id: chi-tieu-1");
        lines.add("  name: Tên chỉ tiêu như sẽ in trong văn bản");
        if (counts.size() > 1) {
            add(lines, "numerator: " + last(counts) + ", denominator: " + counts.get(0));
        } else if (!rates.isEmpty()) {
            add(lines, "value: " + rates.get(0));
        } else {
            String value = Stream.concat(counts.stream(), amounts.stream()).findFirst().orElse("");
            lines.add("  count: {value: " + value + "}");
        }
        lines.add(
                "  targets: {"
                        + levels.stream()
                                .map(level -> level.id() + ": 80")
                                .collect(Collectors.joining(", "))
                        + "}");
        return lines;
    }

    private static void add(List<String> lines, String counts) {
        lines.add("  rate: {" + counts + ", decimals: 1}");
    }

    private static void say(List<String> lines, String what, List<String> measures) {
        if (!measures.isEmpty()) lines.add(what + String.join(", ", measures));
    }

    private static String last(List<String> measures) {
        return measures.get(measures.size() - 1);
    }

    private List<String> measures(Holds holds) {
        return sources.stream()
                .flatMap(source -> source.used().measures().entrySet().stream())
                .filter(it -> it.getKey().holds() == holds)
                .map(it -> it.getValue())
                .toList();
    }
}
