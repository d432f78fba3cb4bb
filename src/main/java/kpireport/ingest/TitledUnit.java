package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedUnit;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/**
 * A table of fields of law, or the like, for one unit alone: the unit is named above it, and its
 * figures stand in the row of totals.
 */
final class TitledUnit {

    private static final Set<String> ABOVE = Set.of("tỉnh", "thành phố", "huyện", "quận", "thị xã");

    private final Grid grid;
    private final HeaderBlock head;
    private final TableGuess guess;
    private final UnitNames names;

    TitledUnit(Grid grid, HeaderBlock head, TableGuess guess, UnitNames names) {
        this.grid = grid;
        this.head = head;
        this.guess = guess;
        this.names = names;
    }

    /**
     * Empty where a column names units, and where not exactly one title or one row fits.
     *
     * @param titles above the table
     */
    Optional<InspectedUnit> find(List<String> titles) {
        if (guess.findOtherNames().isEmpty() || !guess.listUnitsAcross().isEmpty()) {
            return Optional.empty();
        }
        return name(titles).flatMap(name -> totals().map(row -> unit(name, row)));
    }

    /** The only one named; of a commune and its province the commune. */
    private static Optional<String> name(List<String> titles) {
        Set<String> named =
                titles.stream()
                        .flatMap(title -> Stream.of(title, title.substring(title.indexOf(':') + 1)))
                        .map(String::strip)
                        .filter(TitledUnit::isWrittenOut)
                        .collect(Collectors.toSet());
        if (named.size() > 1) named.removeIf(it -> ABOVE.contains(WrittenName.of(it).type()));
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** "KẾT QUẢ GIẢI QUYẾT TTHC" has an abbreviation in it as some agencies' names have. */
    private static boolean isWrittenOut(String title) {
        WrittenName name = WrittenName.of(title);
        return name.isTerritory() || name.isAgency() && name.abbreviation().isEmpty();
    }

    private Optional<Sheet.Row> totals() {
        int firstNumber =
                guess.columns().stream()
                        .filter(guess::isNumber)
                        .mapToInt(BodyColumn::number)
                        .min()
                        .orElse(0);
        List<Sheet.Row> totals =
                grid.sheet().rows().stream()
                        .filter(row -> row.number() > head.lastRow())
                        .filter(
                                row ->
                                        row.cells().stream()
                                                .filter(cell -> cell.column() < firstNumber)
                                                .map(Cell::text)
                                                .map(Spelling::key)
                                                .anyMatch(Signs::isTotal))
                        .toList();
        return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
    }

    private InspectedUnit unit(String name, Sheet.Row row) {
        Map<Integer, String> figures = new LinkedHashMap<>();
        for (BodyColumn column : guess.columns()) {
            if (!guess.isNumber(column)) continue;
            grid.find(row.number(), column.number())
                    .filter(cell -> !cell.text().isBlank())
                    .ifPresent(cell -> figures.put(column.number(), BodyColumn.figure(cell)));
        }
        UnitNames.Meaning meaning = names.meaning(name);
        return new InspectedUnit(
                name,
                Optional.empty(),
                Optional.empty(),
                row.number(),
                meaning.match(),
                meaning.units(),
                figures);
    }
}
