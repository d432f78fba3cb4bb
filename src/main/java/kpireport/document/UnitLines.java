package kpireport.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.UnitResult;
import kpireport.document.DocumentData.Cell;
import kpireport.document.DocumentData.LevelSection;
import kpireport.document.DocumentData.UnitLine;
import kpireport.document.DocumentData.UnitText;
import kpireport.measures.Grade;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes.Cause;

/** A line for each unit, as the appendices have it. */
final class UnitLines {

    private UnitLines() {}

    static List<UnitLine> of(List<UnitResult> units) {
        List<UnitLine> lines = new ArrayList<>();
        for (UnitResult unit : units) {
            lines.add(line(unit, lines.size() + 1));
        }
        return lines;
    }

    static Map<String, UnitLine> byId(List<LevelSection> levels) {
        Map<String, UnitLine> byId = new LinkedHashMap<>();
        for (LevelSection level : levels) {
            level.units().forEach(line -> byId.put(line.unit().id(), line));
        }
        return byId;
    }

    static UnitText text(UnitResult unit) {
        return text(unit.unit(), unit.results());
    }

    static UnitText text(IndicatorResult result) {
        return text(result.unit(), List.of(result));
    }

    private static UnitText text(OrgUnit unit, List<IndicatorResult> results) {
        List<String> formerly =
                results.stream()
                        .map(result -> Comparisons.since(result).formerly())
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return new UnitText(unit.id(), unit.name(), unit.shortName(), unit.head(), formerly);
    }

    static Cell cell(IndicatorResult result) {
        return new Cell(
                result.indicator().id(),
                result.status().key(),
                Figures.value(result),
                Figures.brief(result),
                Figures.tally(result),
                Figures.target(result),
                Figures.shortfall(result),
                Figures.dossiers(result),
                Figures.previous(result),
                Figures.change(result),
                result.indicator().direction().name().toLowerCase(Locale.ROOT),
                result.rank().orElse(0),
                result.grade().map(Grade::name).orElse(""),
                result.cause().map(Cause::text).orElse(""),
                Comparisons.since(result));
    }

    private static UnitLine line(UnitResult unit, int number) {
        Map<String, Cell> results = new LinkedHashMap<>();
        unit.results().forEach(result -> results.put(result.indicator().id(), cell(result)));
        return new UnitLine(
                text(unit),
                number,
                unit.rank(),
                new Tally(Figures.standing(unit.standing()), unit.unit().id()),
                Figures.previousStanding(unit),
                unit.standing().notApplicable(),
                List.copyOf(results.values()),
                results);
    }
}
