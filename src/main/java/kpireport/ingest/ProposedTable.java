package kpireport.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.measures.ConfigKey;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.IndicatorColumns;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.NumberRole;
import kpireport.plan.Source.OtherUnits;
import kpireport.plan.Source.RepeatedUnits;
import kpireport.plan.Source.Rows;

/** What the plan could say to have a table read. */
final class ProposedTable {

    private static final ConfigKey NOWHERE = new ConfigKey("", "sources", 1, 1);

    /** A sheet with more of them is no report any more. */
    private static final int MOST_TABLES = 20;

    private final Grid sheet;
    private final int headRow;
    private final int number;
    private final TableGuess guess;
    private final Map<Integer, HeaderPath> paths;
    private final RepeatedUnits repeatedUnits;
    private final Map<Integer, String> measures = new LinkedHashMap<>();

    /**
     * @param sheet all of it
     * @param headRow the last of the table's head
     * @param number of the table in the sheet, from the top; 0 where it has no other
     * @param paths by column; none for a column that no path is clear for
     * @param repeatedUnits whether its rows are parts of units
     */
    ProposedTable(
            Grid sheet,
            int headRow,
            int number,
            TableGuess guess,
            Map<Integer, HeaderPath> paths,
            RepeatedUnits repeatedUnits) {
        this.sheet = sheet;
        this.headRow = headRow;
        this.number = number;
        this.guess = guess;
        this.paths = paths;
        this.repeatedUnits = repeatedUnits;
    }

    /** The proposed ids, by column, once there is a source. */
    Map<Integer, String> measures() {
        return measures;
    }

    /** Empty when there is no number to read, or the table would not be found again by it. */
    Optional<Source> source(String files, Optional<String> sheet, MeasureIds ids) {
        Optional<IndicatorColumns> parts = indicatorColumns();
        List<MeasureColumn> columns = new ArrayList<>();
        if (parts.isEmpty()) {
            guess.columns().stream()
                    .filter(column -> role(column).isPresent())
                    .filter(column -> paths.containsKey(column.number()))
                    .forEach(column -> columns.add(measure(column, files, ids)));
        }
        if (parts.isEmpty() && columns.isEmpty()) return Optional.empty();
        return numbers()
                .map(number -> source(files, sheet, number, parts, columns))
                .filter(this::isFoundAgain)
                .findFirst();
    }

    /** Whatever columns a person keeps, the number tells one table from another. */
    private Stream<Optional<Integer>> numbers() {
        return number == 0
                ? Stream.of(Optional.empty())
                : IntStream.rangeClosed(1, MOST_TABLES).mapToObj(Optional::of);
    }

    private MeasureColumn measure(BodyColumn column, String files, MeasureIds ids) {
        HeaderPath path = paths.get(column.number());
        String id = ids.get(number == 0 ? files : files + " " + number, path);
        measures.put(column.number(), id);
        return new MeasureColumn(id, path, role(column).orElseThrow(), Optional.empty(), NOWHERE);
    }

    private Source source(
            String files,
            Optional<String> sheet,
            Optional<Integer> table,
            Optional<IndicatorColumns> parts,
            List<MeasureColumn> columns) {
        return new Source(
                files,
                sheet,
                table,
                parts.isPresent() ? Rows.INDICATORS : Rows.UNITS,
                path(Holds.UNIT).orElseThrow(),
                path(Holds.UNIT_CODE),
                columns,
                parts,
                Optional.empty(),
                Optional.empty(),
                false,
                EmptyCell.ASK,
                OtherUnits.ERROR,
                repeatedUnits,
                Map.of(),
                NOWHERE);
    }

    private boolean isFoundAgain(Source source) {
        return new TableFinder(source)
                .find(sheet)
                .filter(Table::isComplete)
                .filter(table -> number == 0 || table.head().lastRow() == headRow)
                .filter(
                        table ->
                                measures.isEmpty()
                                        || List.copyOf(table.listNumberColumns().values())
                                                .equals(List.copyOf(measures.keySet())))
                .isPresent();
    }

    private Optional<IndicatorColumns> indicatorColumns() {
        Optional<HeaderPath> numerator = number(HeaderWords.NUMERATOR);
        Optional<HeaderPath> denominator = number(HeaderWords.DENOMINATOR);
        Optional<HeaderPath> value = number(HeaderWords.VALUE);
        boolean counts = numerator.isPresent() && denominator.isPresent();
        return path(Holds.INDICATOR)
                .filter(indicator -> counts || value.isPresent())
                .map(
                        indicator ->
                                new IndicatorColumns(
                                        indicator,
                                        numerator.filter(path -> counts),
                                        denominator.filter(path -> counts),
                                        value));
    }

    private Optional<HeaderPath> number(Pattern words) {
        return guess.columns().stream()
                .filter(column -> role(column).isPresent())
                .filter(column -> HeaderWords.say(words, column))
                .findFirst()
                .map(column -> paths.get(column.number()));
    }

    private Optional<HeaderPath> path(Holds holds) {
        return guess.find(holds).map(column -> paths.get(column.number()));
    }

    private Optional<NumberRole> role(BodyColumn column) {
        return switch (guess.holds().get(column.number())) {
            case COUNT -> Optional.of(NumberRole.COUNT);
            case AMOUNT -> Optional.of(NumberRole.AMOUNT);
            case PERCENT -> Optional.of(NumberRole.PERCENT);
            case ROW_NUMBER, UNIT, UNIT_CODE, INDICATOR, TEXT, PERSONAL, DOSSIER, DATE ->
                    Optional.empty();
        };
    }
}
