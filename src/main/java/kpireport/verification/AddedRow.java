package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.verification.Claim.Reason;
import kpireport.verification.TableGrid.GridCell;
import kpireport.verification.TableGrid.GridRow;

/** A row that no row of the expected table is like: whose is it? */
final class AddedRow {

    private final Evidences evidences;

    /** What the names of the plan's units begin with: "xã", "Sở". */
    private final Set<String> types;

    AddedRow(Outcomes outcomes, Evidences evidences) {
        this.evidences = evidences;
        types =
                outcomes.assessment().units().stream()
                        .map(unit -> Lexicon.keys(unit.unit().name()).get(0))
                        .collect(Collectors.toSet());
    }

    /** Empty when it may stand there. */
    Optional<Claim> check(GridRow row, List<GridRow> expected, List<GridRow> draft) {
        return row.unit().isPresent()
                ? ofUnit(row, row.unit().get(), expected, draft)
                : ofNobody(row, draft);
    }

    private Optional<Claim> ofUnit(
            GridRow row, String unit, List<GridRow> expected, List<GridRow> draft) {
        boolean known = expected.stream().anyMatch(other -> other.unit().equals(row.unit()));
        boolean twice = draft.stream().anyMatch(it -> it != row && it.unit().equals(row.unit()));
        Reason reason =
                known ? twice ? Reason.ROW_TWICE : Reason.OTHER_UNIT : Reason.UNIT_NOT_IN_LIST;
        return row.cells().stream()
                .filter(cell -> cell != null && cell.first() && names(cell, unit))
                .findFirst()
                .map(
                        cell ->
                                evidences.contradicted(
                                        cell.passages().get(0), reason, unit, cell.text(), ""));
    }

    private static boolean names(GridCell cell, String unit) {
        return cell.passages().stream().anyMatch(it -> it.mentions(unit));
    }

    /**
     * A row with figures, in whose place for the unit stands a name that the plan does not have.
     */
    private Optional<Claim> ofNobody(GridRow row, List<GridRow> draft) {
        boolean figures =
                row.cells().stream()
                        .filter(cell -> cell != null)
                        .flatMap(cell -> cell.passages().stream())
                        .anyMatch(passage -> !passage.figures().isEmpty());
        return Optional.of(unitColumn(draft))
                .filter(column -> column >= 0 && figures)
                .flatMap(row::cell)
                .filter(cell -> cell.first() && cell.passages().size() == 1)
                .filter(cell -> isName(cell.passages().get(0)))
                .map(
                        cell ->
                                evidences.contradicted(
                                        cell.passages().get(0),
                                        Reason.UNKNOWN_UNIT,
                                        "",
                                        cell.text(),
                                        ""));
    }

    private boolean isName(Passage passage) {
        List<Syllable> words = passage.syllables();
        if (words.isEmpty() || !passage.units().isEmpty()) return false;
        boolean typed = types.contains(words.get(0).key()) && words.size() > 1;
        boolean capitals = words.size() > 1 && words.stream().allMatch(Syllable::capital);
        return typed || capitals;
    }

    /** The column, from 0, in which most rows name their unit; -1 without one. */
    private static int unitColumn(List<GridRow> rows) {
        List<Integer> columns = new ArrayList<>();
        for (GridRow row : rows) {
            for (int column = 0; row.unit().isPresent() && column < row.cells().size(); column++) {
                GridCell cell = row.cells().get(column);
                if (cell != null && names(cell, row.unit().get())) columns.add(column);
            }
        }
        return columns.stream()
                .max((one, other) -> count(columns, one) - count(columns, other))
                .filter(column -> count(columns, column) * 2 > columns.size())
                .orElse(-1);
    }

    private static int count(List<Integer> columns, int column) {
        return (int) columns.stream().filter(it -> it == column).count();
    }
}
