package kpireport.ingest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.spreadsheet.Cell;

/**
 * What each column of a table seems to be there for, by its header and by what stands in it.
 *
 * @param holds by column; a number is a {@link Holds#COUNT} until its cells are read
 */
record TableGuess(List<BodyColumn> columns, Map<Integer, Holds> holds) {

    /** "TY LE QUA MANG (%)": in capitals without marks it looks like an agency's abbreviation. */
    private static final Pattern OF_FIGURES = Pattern.compile("\\b(t[iy] le|ho so|hs|tong so)\\b");

    static TableGuess of(
            List<BodyColumn> columns, Optional<UnitDirectory> directory, NumberReader reader) {
        Map<Integer, Holds> holds = new LinkedHashMap<>();
        columns.forEach(column -> holds.put(column.number(), guess(column, reader)));
        TableGuess guess = new TableGuess(columns, holds);
        Optional<BodyColumn> code = guess.first(HeaderWords.UNIT_CODE, Holds.TEXT);
        code.ifPresent(column -> holds.put(column.number(), Holds.UNIT_CODE));
        // An export that names its units by nothing but their codes.
        guess.findUnits(directory)
                .or(() -> code)
                .ifPresent(column -> holds.put(column.number(), Holds.UNIT));
        guess.first(HeaderWords.INDICATOR, Holds.TEXT)
                .filter(column -> guess.hasParts())
                .ifPresent(column -> holds.put(column.number(), Holds.INDICATOR));
        return guess;
    }

    private static Holds guess(BodyColumn column, NumberReader reader) {
        if (HeaderWords.say(HeaderWords.ROW_NUMBER, column)) return Holds.ROW_NUMBER;
        if (column.isPersonal()) return Holds.PERSONAL;
        if (HeaderWords.say(HeaderWords.LABEL, column)) return Holds.TEXT;
        return column.holdsNumbers(reader) ? Holds.COUNT : Holds.TEXT;
    }

    /** The first column of that kind; empty when there is none. */
    Optional<BodyColumn> find(Holds kind) {
        return columns.stream().filter(column -> holds.get(column.number()) == kind).findFirst();
    }

    List<BodyColumn> listNumbers() {
        return columns.stream()
                .filter(column -> holds.get(column.number()) == Holds.COUNT)
                .toList();
    }

    /** Whether its numbers are to be read, in whichever way. */
    boolean isNumber(BodyColumn column) {
        return switch (holds.get(column.number())) {
            case COUNT, AMOUNT, PERCENT -> true;
            default -> false;
        };
    }

    Optional<BodyColumn> findNumbers(Pattern words) {
        return first(words, Holds.COUNT);
    }

    private Optional<BodyColumn> first(Pattern words, Holds kind) {
        return columns.stream()
                .filter(column -> holds.get(column.number()) == kind)
                .filter(column -> HeaderWords.say(words, column))
                .findFirst();
    }

    /** Whether there is a number, or two, that an indicator's row can give. */
    private boolean hasParts() {
        boolean counts =
                findNumbers(HeaderWords.NUMERATOR).isPresent()
                        && findNumbers(HeaderWords.DENOMINATOR).isPresent();
        return counts || findNumbers(HeaderWords.VALUE).isPresent();
    }

    /** The column with most of the plan's units; without them the one whose header says so. */
    private Optional<BodyColumn> findUnits(Optional<UnitDirectory> directory) {
        return directory
                .flatMap(this::findKnownUnits)
                .or(() -> first(HeaderWords.UNIT, Holds.TEXT).filter(BodyColumn::holdsTexts))
                .or(
                        () ->
                                first(HeaderWords.PERHAPS_UNIT, Holds.TEXT)
                                        .filter(BodyColumn::holdsTexts))
                .or(this::findNames);
    }

    private Optional<BodyColumn> findKnownUnits(UnitDirectory directory) {
        return columns.stream()
                .filter(column -> holds.get(column.number()) == Holds.TEXT)
                .filter(column -> known(column, directory) > 0)
                .max(
                        Comparator.comparingLong((BodyColumn column) -> known(column, directory))
                                .thenComparing(BodyColumn::number, Comparator.reverseOrder()));
    }

    private static long known(BodyColumn column, UnitDirectory directory) {
        return column.cells().stream()
                .map(Cell::text)
                .distinct()
                .filter(text -> directory.listByName(text).size() == 1)
                .count();
    }

    /** A form whose header says something else still has the names left of the numbers. */
    private Optional<BodyColumn> findNames() {
        int firstNumber = listNumbers().stream().mapToInt(BodyColumn::number).findFirst().orElse(0);
        List<BodyColumn> names =
                columns.stream()
                        .filter(column -> column.number() < firstNumber)
                        .filter(column -> holds.get(column.number()) == Holds.TEXT)
                        .filter(BodyColumn::holdsTexts)
                        .filter(
                                column ->
                                        column.namesUnits()
                                                || !HeaderWords.say(HeaderWords.NO_UNIT, column)
                                                        && listUnitsAcross().isEmpty())
                        .toList();
        return names.stream()
                .filter(BodyColumn::namesUnits)
                .findFirst()
                .or(() -> names.stream().filter(it -> !it.holdsCodes()).findFirst())
                .or(() -> names.stream().findFirst());
    }

    /** Fields, procedures, indicators, where the units should be. */
    Optional<BodyColumn> findOtherNames() {
        if (find(Holds.UNIT).isPresent() || columns.stream().noneMatch(this::isNumber)) {
            return Optional.empty();
        }
        return columns.stream()
                .takeWhile(column -> !isNumber(column))
                .filter(column -> holds.get(column.number()) == Holds.TEXT)
                .filter(
                        column ->
                                HeaderWords.say(HeaderWords.NO_UNIT, column)
                                        || !listUnitsAcross().isEmpty())
                .findFirst();
    }

    /** Columns with several numbers in each cell: "45/60 (75%)". */
    List<BodyColumn> listComposite() {
        return columns.stream()
                .filter(column -> holds.get(column.number()) == Holds.TEXT)
                .filter(column -> !HeaderWords.say(HeaderWords.LABEL, column))
                .filter(BodyColumn::holdsComposites)
                .toList();
    }

    /** Headers of columns of numbers that are names of units: the table lies on its side. */
    List<String> listUnitsAcross() {
        List<String> units =
                columns.stream()
                        .filter(this::isNumber)
                        .map(column -> column.headers().get(column.headers().size() - 1).text())
                        .filter(BodyColumn::isUnit)
                        .filter(text -> !OF_FIGURES.matcher(Spelling.accentFree(text)).find())
                        .toList();
        return units.size() > 1 ? units : List.of();
    }
}
