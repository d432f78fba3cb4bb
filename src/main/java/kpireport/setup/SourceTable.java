package kpireport.setup;

import java.util.stream.Stream;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedSheet;
import kpireport.inspection.InspectedTable;
import kpireport.plan.Source;

/** A table that a source reads, and the sheet it stands in. */
record SourceTable(InspectedSheet sheet, InspectedTable table) {

    /**
     * From the top.
     *
     * @param source as it was proposed for the file
     */
    static Stream<SourceTable> list(Source source, InspectedFile file) {
        return file.sheets().stream()
                .filter(sheet -> source.sheet().map(sheet.name()::equals).orElse(true))
                .flatMap(
                        sheet ->
                                sheet.tables().stream().map(table -> new SourceTable(sheet, table)))
                .filter(it -> isOf(it.table(), source));
    }

    private static boolean isOf(InspectedTable table, Source source) {
        if (source.dossiers().isPresent()) return table.month().isPresent();
        if (source.measures().isEmpty()) return !table.indicators().isEmpty();
        return table.columns().stream()
                .flatMap(column -> column.measure().stream())
                .anyMatch(source.measures().get(0).measure()::equals);
    }
}
