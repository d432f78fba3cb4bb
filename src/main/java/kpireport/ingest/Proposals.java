package kpireport.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.plan.Source;

/** What the plan could say of one file: a source for each form in it. */
final class Proposals {

    private final String files;
    private final MeasureIds ids;
    private final Map<SheetInspection, Map<Integer, String>> measures = new LinkedHashMap<>();

    /**
     * @param files the file name pattern
     */
    Proposals(String files, MeasureIds ids) {
        this.files = files;
        this.ids = ids;
    }

    /**
     * One source without a sheet where all tables are of one form, as in a book with a sheet for
     * each level; else each names its sheet. Hidden sheets only count when there is nothing else.
     */
    List<Source> list(List<SheetInspection> sheets) {
        Map<SheetInspection, ProposedTable> proposed = new LinkedHashMap<>();
        sheets.forEach(sheet -> sheet.propose().ifPresent(it -> proposed.put(sheet, it)));
        if (proposed.keySet().stream().anyMatch(it -> !it.sheet().hidden())) {
            proposed.keySet().removeIf(it -> it.sheet().hidden());
        }
        Set<Source> forms = new LinkedHashSet<>();
        List<Source> bySheet = new ArrayList<>();
        proposed.forEach(
                (sheet, table) -> {
                    Optional<Source> form = table.source(files, Optional.empty(), ids);
                    if (form.isEmpty()) return;
                    forms.add(form.get());
                    String name = sheet.sheet().name();
                    table.source(files, Optional.of(name), ids).ifPresent(bySheet::add);
                    measures.put(sheet, table.measures());
                });
        return forms.size() > 1 ? bySheet : List.copyOf(forms);
    }

    /** The ids proposed for the sheet's columns of numbers; none where it has no source. */
    Map<Integer, String> measures(SheetInspection sheet) {
        return measures.getOrDefault(sheet, Map.of());
    }
}
