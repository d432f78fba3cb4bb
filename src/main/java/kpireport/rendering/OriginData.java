package kpireport.rendering;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import kpireport.measures.Evidence;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceRef;
import kpireport.overview.OriginText;
import kpireport.overview.Overview;
import kpireport.overview.Overview.OriginLine;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.TargetLine;
import kpireport.overview.Overview.UnitRow;

/**
 * {@code origins} in a template: where the figures of each unit come from, line by line. Put into
 * words when a template asks for it; few do.
 */
final class OriginData extends AbstractList<Map<String, Object>> {

    static final String NAME = "origins";

    private final List<UnitRow> units;
    private final OriginText text = new OriginText();

    OriginData(Overview overview) {
        this.units = overview.levels().stream().flatMap(level -> level.units().stream()).toList();
    }

    @Override
    public Map<String, Object> get(int index) {
        UnitRow unit = units.get(index);
        return Map.of(
                "id",
                unit.id(),
                "name",
                unit.name(),
                "results",
                unit.results().stream().map(this::result).toList());
    }

    @Override
    public int size() {
        return units.size();
    }

    /**
     * Its lines tell how the figure comes about; the first, what is printed, stands beside them.
     */
    private Map<String, Object> result(ResultLine result) {
        return Map.of(
                "indicator",
                result.indicator(),
                "value",
                result.value(),
                "status",
                result.statusText(),
                "counts",
                result.counts(),
                "formula",
                text.formula(result),
                "target",
                result.target().map(TargetLine::text).orElse(""),
                "planned",
                result.target().map(TargetLine::where).orElse(""),
                "cells",
                result.explanation().evidence().stream()
                        .map(Evidence::where)
                        .map(OriginData::place)
                        .distinct()
                        .toList(),
                "lines",
                text.lines(result).stream().map(OriginData::line).toList());
    }

    private static String place(SourceRef where) {
        return where instanceof SourceCell cell
                ? cell.describe() + " \"" + cell.text() + "\""
                : where.describe();
    }

    private static String line(OriginLine origin) {
        return "– ".repeat(origin.line().depth()) + origin.line();
    }
}
