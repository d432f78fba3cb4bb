package kpireport.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kpireport.spreadsheet.Cell;

/**
 * The head of a list of dossiers, known by its columns: a date of receipt and a unit, beside a code
 * of the dossier or a date it is due.
 *
 * @param block the rows of the headers
 * @param columns all with a header
 * @param unitCode of the units, where there is a column of codes
 */
record DossierHead(
        Grid grid,
        HeaderBlock block,
        List<BodyColumn> columns,
        Map<DossierField, BodyColumn> fields,
        BodyColumn unit,
        Optional<BodyColumn> unitCode) {

    /** Who has the work before who took the papers in. */
    private static final List<Pattern> UNITS =
            List.of(
                    DossierField.compact(
                            "(tên )?(đơn vị|cơ quan|phòng ban)( đơn vị)?( đang)?"
                                    + " (xử lý|giải quyết|thực hiện|thụ lý)( hồ sơ)?"),
                    DossierField.compact("(tên )?(đơn vị|cơ quan)( tiếp nhận)?( hồ sơ)?"));

    static Optional<DossierHead> find(Grid grid) {
        Optional<HeaderBlock> block = new HeadFinder(grid).find();
        if (block.isEmpty()) return Optional.empty();
        List<BodyColumn> columns = BodyColumn.list(grid, block.get());
        Map<DossierField, BodyColumn> fields = fields(columns, grid.sheet().date1904());
        List<BodyColumn> others =
                columns.stream()
                        .filter(column -> !fields.containsValue(column) && !column.isPersonal())
                        .toList();
        Optional<BodyColumn> unit =
                UNITS.stream()
                        .flatMap(words -> others.stream().filter(it -> isHeadedBy(words, it)))
                        .findFirst()
                        .or(() -> first(others, HeaderWords.UNIT))
                        .or(() -> first(others, HeaderWords.PERHAPS_UNIT));
        boolean known =
                fields.containsKey(DossierField.CODE) || fields.containsKey(DossierField.DUE);
        if (unit.isEmpty() || !known || !fields.containsKey(DossierField.RECEIVED)) {
            return Optional.empty();
        }
        return Optional.of(
                new DossierHead(
                        grid,
                        block.get(),
                        columns,
                        fields,
                        unit.get(),
                        first(others, HeaderWords.UNIT_CODE)));
    }

    private static Map<DossierField, BodyColumn> fields(
            List<BodyColumn> columns, boolean from1904) {
        Map<DossierField, BodyColumn> fields = new EnumMap<>(DossierField.class);
        for (DossierField field : DossierField.values()) {
            field.headers().stream()
                    .flatMap(
                            words ->
                                    columns.stream()
                                            .filter(column -> isHeadedBy(words, column))
                                            .filter(column -> !fields.containsValue(column))
                                            .filter(column -> holds(field, column, from1904))
                                            .findFirst()
                                            .stream())
                    .findFirst()
                    .ifPresent(column -> fields.put(field, column));
        }
        return fields;
    }

    private static boolean isHeadedBy(Pattern words, BodyColumn column) {
        Header lowest = column.headers().get(column.headers().size() - 1);
        return words.matcher(DossierField.compact(lowest)).matches();
    }

    private static boolean holds(DossierField field, BodyColumn column, boolean from1904) {
        List<Cell> filled = column.cells().stream().filter(it -> !CellTests.isNothing(it)).toList();
        // Nothing is resolved yet at the head of some lists.
        boolean mayBeBare = field != DossierField.RECEIVED && filled.isEmpty();
        return mayBeBare
                || switch (field.holds()) {
                    case DATES ->
                            filled.stream().filter(it -> DossierDate.read(it, from1904) > 0).count()
                                            * 2
                                    > filled.size();
                    case NUMBERS ->
                            filled.stream().filter(it -> startsWithDigit(it.text())).count() * 2
                                    > filled.size();
                    case WORDS -> !column.isPersonal();
                };
    }

    private static boolean startsWithDigit(String text) {
        return !text.isBlank() && Character.isDigit(text.strip().charAt(0));
    }

    private static Optional<BodyColumn> first(List<BodyColumn> columns, Pattern words) {
        return columns.stream().filter(column -> HeaderWords.say(words, column)).findFirst();
    }
}
