package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Slot.Setting;
import kpireport.verification.TableGrid.GridCell;
import kpireport.verification.TableGrid.GridRow;

/** Holds a table against the one that says the same: row by row, column by column. */
final class TableCheck {

    private static final Phrases ROW_NUMBER = Phrases.of("STT", "TT", "Số TT");

    private final Names names;
    private final FactCheck factCheck;
    private final CellCheck cellCheck;
    private final ListCheck listCheck;
    private final AddedRow addedRow;
    private final TotalRow totalRow;

    TableCheck(
            Names names,
            FactCheck factCheck,
            CellCheck cellCheck,
            ListCheck listCheck,
            AddedRow addedRow,
            TotalRow totalRow) {
        this.names = names;
        this.factCheck = factCheck;
        this.cellCheck = cellCheck;
        this.listCheck = listCheck;
        this.addedRow = addedRow;
        this.totalRow = totalRow;
    }

    List<Claim> check(TableGrid expected, TableGrid draft) {
        TableAlignment alignment = new TableAlignment(expected, draft);
        List<Claim> claims = new ArrayList<>(header(expected, draft, alignment));
        List<GridRow> rows = draft.body();
        boolean marks = hasMarks(rows);
        int[] numbered = new int[draft.columns()];
        for (int d = 0; d < rows.size(); d++) {
            GridRow row = rows.get(d);
            int e = alignment.expectedRow(d);
            if (e < 0) {
                claims.addAll(added(row, expected, draft));
                continue;
            }
            GridRow right = expected.body().get(e);
            for (int column = 0; column < row.cells().size(); column++) {
                GridCell cell = row.cells().get(column);
                int same = alignment.expectedColumn(column);
                if (cell == null || !cell.first()) continue;
                numbered[column] += cell.text().isEmpty() ? 0 : 1;
                Setting setting = setting(row, draft.headerText(column));
                Optional<GridCell> wanted = same < 0 ? Optional.empty() : right.cell(same);
                if (wanted.isEmpty()) {
                    claims.addAll(free(cell, setting));
                } else if (!isRowNumber(expected, same, cell, numbered[column])) {
                    claims.addAll(cellCheck.check(wanted.get(), cell, setting, marks));
                }
            }
        }
        for (GridRow gone : alignment.rowsLeftOut()) {
            if (gone.unit().isPresent()
                    && gone.cells().stream()
                            .anyMatch(it -> it != null && it.first() && names(it, gone))) {
                claims.add(rowMissing(gone, rows));
            }
        }
        claims.addAll(order(draft, alignment));
        return claims;
    }

    private boolean names(GridCell cell, GridRow row) {
        return cell.passages().stream().anyMatch(it -> it.mentions(row.unit().get()));
    }

    private static boolean hasMarks(List<GridRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell != null && CellCheck.isMarked(cell));
    }

    /** What no table was expected like is held against the results alone. */
    List<Claim> check(TableGrid draft) {
        List<Claim> claims = new ArrayList<>();
        for (GridRow row : draft.body()) {
            for (int column = 0; column < row.cells().size(); column++) {
                GridCell cell = row.cells().get(column);
                if (cell == null || !cell.first()) continue;
                claims.addAll(free(cell, setting(row, draft.headerText(column))));
            }
        }
        return claims;
    }

    private List<Claim> header(TableGrid expected, TableGrid draft, TableAlignment alignment) {
        List<Claim> claims = new ArrayList<>();
        for (GridRow row : draft.header()) {
            for (int column = 0; column < row.cells().size(); column++) {
                GridCell cell = row.cells().get(column);
                int same = alignment.expectedColumn(column);
                if (cell == null || !cell.first() || same < 0) continue;
                expected.header().stream()
                        .filter(right -> right.number() == row.number())
                        .flatMap(right -> right.cell(same).stream())
                        .findFirst()
                        .ifPresent(right -> claims.addAll(cellCheck.header(right, cell)));
            }
        }
        return claims;
    }

    /** A row that is not expected: of a unit that does not belong here, or somebody's own. */
    private List<Claim> added(GridRow row, TableGrid expected, TableGrid draft) {
        List<Claim> claims = new ArrayList<>();
        boolean total = totalRow.isOne(row);
        if (!total) addedRow.check(row, expected.body(), draft.body()).ifPresent(claims::add);
        for (int column = 0; column < row.cells().size(); column++) {
            GridCell cell = row.cells().get(column);
            if (cell == null || !cell.first()) continue;
            Setting setting = setting(row, draft.headerText(column));
            for (Slot slot : Slot.listOf(cell.passages(), Slot.Order.UNIT_FIRST, setting, names)) {
                Optional<Claim> sum =
                        total
                                ? totalRow.check(cell, slot.figure(), column, draft.body())
                                : Optional.empty();
                claims.add(sum.orElseGet(() -> factCheck.judge(slot, setting)));
            }
        }
        return claims;
    }

    private List<Claim> free(GridCell cell, Setting setting) {
        return Slot.listOf(cell.passages(), Slot.Order.UNIT_FIRST, setting, names).stream()
                .map(slot -> factCheck.judge(slot, setting))
                .toList();
    }

    private Setting setting(GridRow row, String header) {
        List<Mention> indicators = names.findIndicators(header, Syllable.listOf(header));
        return new Setting(
                row.unit(),
                indicators.size() == 1 ? Optional.of(indicators.get(0).id()) : Optional.empty(),
                header + " " + label(row));
    }

    /** What a row with figures says of itself: "Số hồ sơ", "Còn thiếu". */
    private static String label(GridRow row) {
        StringBuilder label = new StringBuilder();
        for (GridCell cell : row.cells()) {
            boolean words =
                    cell != null && cell.passages().stream().allMatch(it -> it.figures().isEmpty());
            if (words) label.append(' ').append(cell.text());
        }
        return label.toString();
    }

    private Claim rowMissing(GridRow gone, List<GridRow> rows) {
        Passage passage =
                gone.cells().stream()
                        .filter(cell -> cell != null && names(cell, gone))
                        .findFirst()
                        .orElseThrow()
                        .passages()
                        .get(0);
        Place place =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell != null)
                        .map(GridCell::place)
                        .findFirst()
                        .orElse(passage.place());
        return listCheck.missing(
                gone.unit().get(),
                new Passage(
                        new Place(place.part(), 0, place.table(), 0, 0),
                        gone.text(),
                        passage.syllables(),
                        passage.figures(),
                        passage.units(),
                        passage.indicators(),
                        passage.grades(),
                        passage.words()));
    }

    /** A table may be sorted anew and its rows numbered from 1. */
    private static boolean isRowNumber(TableGrid expected, int column, GridCell cell, int count) {
        List<String> header = Lexicon.keys(expected.headerText(column));
        return header.size() <= 2
                && ROW_NUMBER.count(String.join(" ", header)) > 0
                && (cell.text().isEmpty() || cell.text().equals(String.valueOf(count)));
    }

    /** Rows that stand elsewhere than the plan or the rank has them, while most do not. */
    private List<Claim> order(TableGrid draft, TableAlignment alignment) {
        List<Integer> rows = new ArrayList<>();
        for (int d = 0; d < draft.body().size(); d++) {
            if (alignment.expectedRow(d) >= 0) rows.add(d);
        }
        List<Integer> inOrder = Order.longestRising(rows, alignment::expectedRow);
        List<Integer> moved = rows.stream().filter(row -> !inOrder.contains(row)).toList();
        if (moved.size() * 2 > rows.size()) return List.of();
        return moved.stream()
                .map(row -> draft.body().get(row))
                .filter(row -> row.unit().isPresent())
                .map(
                        row ->
                                new Claim(
                                        Verdict.CONTRADICTED,
                                        Reason.OTHER_ORDER,
                                        row.cells().stream()
                                                .filter(c -> c != null)
                                                .findFirst()
                                                .get()
                                                .place(),
                                        row.text(),
                                        names.unitName(row.unit().get()),
                                        "",
                                        "",
                                        "",
                                        List.of()))
                .toList();
    }
}
