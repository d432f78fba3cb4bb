package kpireport.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.measures.Direction;
import kpireport.overview.Overview;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.TargetLine;
import kpireport.rendering.ExcelRows.Placed;

/**
 * What the numbers of a workbook have behind them: the target, which colours them also when someone
 * edits either, and a row of the sheet of origins, to which a click leads.
 */
final class ExcelOrigins {

    private static final int LONGEST_TIP = 255;

    private final Map<String, ResultLine> results = new LinkedHashMap<>();
    private final Map<String, ResultLine> listed = new LinkedHashMap<>();
    private final OriginSheet sheet;

    ExcelOrigins(Overview overview, SheetNames names) {
        Page.results(overview).forEach(result -> results.put(result.origin(), result));
        this.sheet = new OriginSheet(names);
    }

    /** The results that the workbook shows so far. */
    List<ResultLine> listed() {
        return List.copyOf(listed.values());
    }

    /** Red while a value misses its target, green while it meets it. */
    void conditions(List<Placed> numbers, Xml xml) {
        Map<TargetLine, List<Placed>> byTarget = new LinkedHashMap<>();
        for (Placed placed : numbers) {
            ResultLine result = results.get(placed.number().origin());
            if (result != null && result.target().isPresent() && isValue(placed)) {
                byTarget.computeIfAbsent(result.target().get(), first -> new ArrayList<>())
                        .add(placed);
            }
        }
        int priority = 1;
        for (Map.Entry<TargetLine, List<Placed>> entry : byTarget.entrySet()) {
            List<Placed> values = entry.getValue();
            boolean higher =
                    results.get(values.get(0).number().origin()).direction() == Direction.HIGHER;
            String target = target(entry.getKey(), values.get(0), numbers);
            xml.open("conditionalFormatting", "sqref", ranges(values));
            int sure = entry.getKey().provisional() ? ExcelStyles.PROVISIONALLY : 0;
            rule(
                    higher ? "lessThan" : "greaterThan",
                    ExcelStyles.WHEN_MISSED + sure,
                    priority++,
                    xml);
            xml.open("formula").text(target).close().close();
            rule(
                    higher ? "greaterThanOrEqual" : "lessThanOrEqual",
                    ExcelStyles.WHEN_MET + sure,
                    priority++,
                    xml);
            xml.open("formula").text(target).close().close().close();
        }
    }

    private static void rule(String operator, int look, int priority, Xml xml) {
        xml.open(
                "cfRule",
                "type",
                "cellIs",
                "dxfId",
                look,
                "priority",
                priority,
                "operator",
                operator);
    }

    private static boolean isValue(Placed placed) {
        return placed.number().id().equals(placed.number().origin());
    }

    /** The cell that shows the target, so that both can be edited; else the number itself. */
    private static String target(TargetLine target, Placed value, List<Placed> numbers) {
        return numbers.stream()
                .filter(placed -> placed.number().id().equals(target.id()))
                .map(placed -> placed.address().replaceAll("(\\D+)(\\d+)", "\\$$1\\$$2"))
                .findFirst()
                .orElseGet(
                        () ->
                                ExcelRows.stored(
                                        PlainData.decimal(target.exact()),
                                        value.number().format()));
    }

    /** {@code D6:D9 D14}: cells below one another are one range. */
    private static String ranges(List<Placed> cells) {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Placed first = cells.get(i);
            while (i + 1 < cells.size() && isBelow(cells.get(i + 1), cells.get(i))) {
                i++;
            }
            Placed last = cells.get(i);
            ranges.append(ranges.isEmpty() ? "" : " ").append(first.address());
            if (last != first) {
                ranges.append(':').append(last.address());
            }
        }
        return ranges.toString();
    }

    private static boolean isBelow(Placed one, Placed other) {
        return one.column() == other.column() && one.row() == other.row() + 1;
    }

    /** From each number to its row among the origins; the tip says it at once. */
    void links(List<Placed> numbers, Xml xml) {
        Xml links = new Xml();
        for (Placed placed : numbers) {
            ResultLine result = results.get(placed.number().origin());
            if (result != null && !result.explanation().evidence().isEmpty()) {
                listed.put(result.origin(), result);
                String tip = placed.number().source();
                links.empty(
                        "hyperlink",
                        "ref",
                        placed.address(),
                        "location",
                        sheet.place(result),
                        "tooltip",
                        tip.length() > LONGEST_TIP ? tip.substring(0, LONGEST_TIP) : tip);
            }
        }
        if (!links.toString().isEmpty()) {
            xml.open("hyperlinks").raw(links.toString()).close();
        }
    }

    /** Adds the sheet of origins; none where nothing leads there. */
    void write(ExcelStyles formats, ExcelBook book, Parts parts) {
        if (!listed.isEmpty()) {
            sheet.write(formats, book, parts);
        }
    }
}
