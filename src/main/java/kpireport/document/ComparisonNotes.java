package kpireport.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.UnitResult;
import kpireport.document.DocumentData.ComparisonNote;
import kpireport.document.DocumentData.Since;
import kpireport.measures.OrgUnit;

/** What a reader has to know who compares this month's table with last month's. */
final class ComparisonNotes {

    private static final String TARGET = "target";
    private static final String FORMULA = "formula";
    private static final String CORRECTED = "corrected";
    private static final String SUCCESSOR = "successor";

    /** What is said, and of which units. */
    private final Map<ComparisonNote, List<String>> notes = new LinkedHashMap<>();

    private final int compared;

    private ComparisonNotes(int compared) {
        this.compared = compared;
    }

    /** Targets and formulas first, then what concerns single units. */
    static List<ComparisonNote> of(List<UnitResult> units) {
        ComparisonNotes notes = new ComparisonNotes(units.size());
        units.forEach(unit -> unit.results().forEach(notes::addIndicator));
        units.forEach(unit -> unit.results().forEach(notes::addUnit));
        return notes.list();
    }

    private void addIndicator(IndicatorResult result) {
        Since since = Comparisons.since(result);
        if (!since.target().isEmpty()) {
            add(result, TARGET, since.target(), Figures.target(result).text());
        }
        if (!since.formula().isEmpty()) add(result, FORMULA, since.formula(), "");
    }

    private void addUnit(IndicatorResult result) {
        Since since = Comparisons.since(result);
        if (!since.corrected().isEmpty()) {
            add(result, CORRECTED, since.published(), since.corrected());
        }
        if (!since.formerly().isEmpty()) {
            String before = String.join(", ", since.formerly());
            put(new ComparisonNote(SUCCESSOR, "", "", List.of(), before, ""), result.unit());
        }
    }

    private void add(IndicatorResult result, String kind, String before, String now) {
        String id = result.indicator().id();
        String name = result.indicator().name();
        put(new ComparisonNote(kind, id, name, List.of(), before, now), result.unit());
    }

    private void put(ComparisonNote note, OrgUnit unit) {
        List<String> names = notes.computeIfAbsent(note, same -> new ArrayList<>());
        if (!names.contains(unit.shortName())) names.add(unit.shortName());
    }

    private List<ComparisonNote> list() {
        return notes.entrySet().stream().map(note -> of(note.getKey(), note.getValue())).toList();
    }

    private ComparisonNote of(ComparisonNote note, List<String> units) {
        boolean all = units.size() == compared && !note.kind().equals(SUCCESSOR);
        return new ComparisonNote(
                note.kind(),
                note.indicator(),
                note.name(),
                all ? List.of() : units,
                note.before(),
                note.now());
    }
}
