package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Workbook;

/**
 * Where other tables of a sheet begin, above or below the one that was found: rows that name a
 * column of units, and other columns than its own. A long table repeats its head on every page.
 */
final class FurtherTables {

    private final Workbook workbook;
    private final Sheet sheet;
    private final HeaderBlock head;
    private final Set<String> known = new HashSet<>();

    FurtherTables(Workbook workbook, Sheet sheet, HeaderBlock head) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.head = head;
        for (int column = 1; column <= head.columns(); column++) {
            head.stack(column).forEach(header -> known.add(header.key()));
        }
    }

    /** From the top; 1-based. */
    List<Integer> list() {
        List<Integer> rows = new ArrayList<>();
        find(rows, 1, head.firstRow() - 1);
        find(rows, head.lastRow() + 1, Integer.MAX_VALUE);
        return rows;
    }

    private void find(List<Integer> found, int first, int last) {
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() < first || row.number() > last || !namesUnits(row)) continue;
            Optional<HeaderBlock> block = new HeadFinder(part(row.number(), last)).find();
            if (block.isEmpty() || block.get().firstRow() != row.number()) continue;
            if (isOther(block.get())) found.add(row.number());
        }
    }

    /** A row of headers holds no number; "Sở, ban, ngành" may head a group of rows that do. */
    private static boolean namesUnits(Sheet.Row row) {
        return row.cells().size() > 2
                && row.cells().stream().noneMatch(Signs::isPlainNumber)
                && row.cells().stream()
                        .map(Cell::text)
                        .map(Spelling::key)
                        .anyMatch(key -> HeaderWords.UNIT.matcher(key).matches());
    }

    private Grid part(int first, int last) {
        Sheet part =
                new Sheet(
                        sheet.name(),
                        sheet.hidden(),
                        sheet.rows().stream()
                                .filter(row -> row.number() >= first && row.number() <= last)
                                .toList(),
                        sheet.merged(),
                        sheet.hiddenColumns(),
                        sheet.date1904());
        return new Grid(workbook, part);
    }

    private boolean isOther(HeaderBlock block) {
        for (int column = 1; column <= block.columns(); column++) {
            if (block.stack(column).stream().anyMatch(header -> !known.contains(header.key()))) {
                return true;
            }
        }
        return false;
    }
}
