package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.plan.Source;

/** What the plan could say of one file: a source for each form in it. */
final class Proposals {

    private final String files;
    private final MeasureIds ids;
    private final Map<TableInspection, Map<Integer, String>> measures = new LinkedHashMap<>();

    /**
     * @param files the file name pattern
     */
    Proposals(String files, MeasureIds ids) {
        this.files = files;
        this.ids = ids;
    }

    /**
     * Sources without a sheet where all sheets are of one form, as in a book with a sheet for each
     * level; else, and where sheets list the same units, as in a book with a sheet for each month,
     * each names its sheet. Hidden sheets only count when there is nothing else.
     */
    List<Source> list(List<SheetInspection> sheets) {
        Map<SheetInspection, List<TableInspection>> proposed = new LinkedHashMap<>();
        for (SheetInspection sheet : sheets) {
            List<TableInspection> tables =
                    sheet.tables().stream().filter(it -> it.propose().isPresent()).toList();
            if (!tables.isEmpty()) proposed.put(sheet, tables);
        }
        if (proposed.keySet().stream().anyMatch(it -> !it.sheet().hidden())) {
            proposed.keySet().removeIf(it -> it.sheet().hidden());
        }
        List<List<Source>> forms = new ArrayList<>();
        List<Source> bySheet = new ArrayList<>();
        proposed.forEach(
                (sheet, tables) -> {
                    List<Source> form = sources(tables, Optional.empty());
                    if (form.isEmpty()) return;
                    forms.add(form);
                    bySheet.addAll(sources(tables, Optional.of(sheet.sheet().name())));
                });
        if (forms.isEmpty()) return List.of();
        boolean apart =
                forms.stream().map(Proposals::inAnyOrder).distinct().count() > 1
                        || repeatUnits(proposed);
        return apart ? bySheet : forms.get(0);
    }

    /** The same columns in another order are the same form. */
    private static List<List<Object>> inAnyOrder(List<Source> form) {
        return form.stream()
                .map(
                        source ->
                                List.<Object>of(
                                        source.unit(),
                                        source.rows(),
                                        source.table(),
                                        source.unitCode(),
                                        source.indicatorColumns(),
                                        Set.copyOf(source.measures())))
                .toList();
    }

    private static boolean repeatUnits(Map<SheetInspection, List<TableInspection>> sheets) {
        Set<String> known = new HashSet<>();
        for (List<TableInspection> tables : sheets.values()) {
            Set<String> units = new HashSet<>();
            tables.forEach(table -> units.addAll(table.listUnitKeys()));
            if (units.stream().anyMatch(known::contains)) return true;
            known.addAll(units);
        }
        return false;
    }

    /** The ids proposed for the columns of numbers of each table that has a source. */
    Map<TableInspection, Map<Integer, String>> measures() {
        return measures;
    }

    private List<Source> sources(List<TableInspection> tables, Optional<String> sheet) {
        List<Source> sources = new ArrayList<>();
        for (TableInspection table : tables) {
            ProposedTable proposed = table.propose().orElseThrow();
            Optional<Source> source = proposed.source(files, sheet, ids);
            source.ifPresent(sources::add);
            // The source of the table above reads this one, too.
            if (source.isPresent() || table.continues()) {
                measures.put(table, proposed.measures());
            }
        }
        return sources;
    }
}
