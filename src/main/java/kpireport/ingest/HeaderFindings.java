package kpireport.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source;
import kpireport.plan.Source.Rows;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Workbook;

/** Says which of a source's headers a file lacks, and what it has in their place. */
final class HeaderFindings {

    private static final int SHOWN = 30;
    private static final int SEARCHED_ROWS = 30;

    private final Source source;
    private final Workbook workbook;
    private final Diagnostics diagnostics;

    HeaderFindings(Source source, Workbook workbook, Diagnostics diagnostics) {
        this.source = source;
        this.workbook = workbook;
        this.diagnostics = diagnostics;
    }

    /** What a head that stands in the midst of a list lacks. */
    static void reportBelow(Table list, Table other, Diagnostics diagnostics) {
        int row = other.head().lastRow();
        SourceCell where = other.grid().listCells(row).get(0).where();
        List<String> seen = headers(other.head());
        other.columns()
                .forEach(
                        (wanted, columns) -> {
                            if (columns.size() == 1) return;
                            diagnostics.report(
                                    Code.HEADERS_CHANGE_BELOW,
                                    where,
                                    "header",
                                    wanted.path(),
                                    "nearest",
                                    HeaderLikeness.nearest(wanted.path(), seen).orElse("–"),
                                    "head",
                                    list.head().lastRow());
                        });
    }

    void report(Fit fit) {
        for (Table table : fit.tables()) {
            report(table);
        }
        if (!fit.tables().isEmpty()) return;
        List<Sheet> sheets = SheetChoice.list(source, workbook);
        if (sheets.isEmpty() && source.sheet().isPresent()) {
            reportMissingSheet(source.sheet().get());
        } else if (source.table().isPresent() && hasUnits(sheets)) {
            diagnostics.report(
                    Code.TABLE_NOT_FOUND,
                    new SourceFile(workbook.file(), sheets.get(0).name()),
                    "number",
                    source.table().get(),
                    "unit",
                    source.unit());
        } else {
            reportNothingFound(sheets);
        }
    }

    private void report(Table table) {
        for (Map.Entry<Wanted, List<Integer>> entry : table.columns().entrySet()) {
            HeaderPath header = entry.getKey().path();
            if (entry.getValue().isEmpty()) {
                reportNotFound(header, table.place(), headers(table.head()));
            } else if (entry.getValue().size() > 1) {
                diagnostics.report(
                        Code.HEADER_AMBIGUOUS,
                        table.place(),
                        "header",
                        header,
                        "columns",
                        table.describe(entry.getValue()));
            }
        }
    }

    private boolean hasUnits(List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> new Grid(workbook, sheet))
                .anyMatch(grid -> NumberedTable.find(grid, source.unit(), 1).isPresent());
    }

    private void reportMissingSheet(String name) {
        String names =
                workbook.sheets().stream().map(Sheet::name).collect(Collectors.joining(", "));
        diagnostics.report(
                Code.SHEET_NOT_FOUND,
                new SourceFile(workbook.file()),
                "sheet",
                name,
                "names",
                names);
    }

    private void reportNothingFound(List<Sheet> sheets) {
        Optional<Sheet> sheet = sheets.stream().filter(some -> !some.rows().isEmpty()).findFirst();
        SourceFile place = new SourceFile(workbook.file(), sheet.map(Sheet::name).orElse(""));
        List<String> seen = sheet.map(this::likelyHeaders).orElse(List.of());
        for (Wanted wanted : Wanted.list(source)) {
            reportNotFound(wanted.path(), place, seen);
        }
    }

    private void reportNotFound(HeaderPath header, SourceFile place, List<String> seen) {
        diagnostics.report(
                Code.HEADER_NOT_FOUND,
                place,
                "header",
                header,
                "nearest",
                HeaderLikeness.nearest(header, seen).orElse(""),
                "seen",
                seen.isEmpty() ? "–" : String.join(" | ", seen),
                "asked",
                source.whereAsked(header).describe());
    }

    /** The row with the most texts is what a person would take for the head. */
    private List<String> likelyHeaders(Sheet sheet) {
        return sheet.rows().stream()
                .limit(SEARCHED_ROWS)
                // What the row of a dossier says is nobody's business.
                .filter(row -> source.rows() != Rows.DOSSIERS || !ListShape.isDossier(sheet, row))
                .max(Comparator.comparingLong(HeaderFindings::countTexts))
                .map(
                        row ->
                                headers(
                                        new HeaderBlock(
                                                new Grid(workbook, sheet),
                                                row.number(),
                                                row.number())))
                .orElse(List.of());
    }

    private static long countTexts(Sheet.Row row) {
        return row.cells().stream().filter(cell -> cell.type() == Cell.Type.TEXT).count();
    }

    private static List<String> headers(HeaderBlock head) {
        return IntStream.rangeClosed(1, head.columns())
                .mapToObj(head::describe)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SHOWN)
                .toList();
    }
}
