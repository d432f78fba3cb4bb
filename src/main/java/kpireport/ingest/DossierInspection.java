package kpireport.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedSheet;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;
import kpireport.plan.Source;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.ListFile;
import kpireport.spreadsheet.Sheet;

/** A list of dossiers that no source asked for; its rows pass by once, none is held. */
final class DossierInspection {

    /** As many as a person would look through. */
    private static final int MOST_WORDS_SHOWN = 12;

    private final DossierHead head;
    private final DossierSurvey survey;
    private final Map<DossierField, List<String>> words = new EnumMap<>(DossierField.class);
    private final List<InspectedUnit> units = new ArrayList<>();
    private final Optional<Source> source;

    /**
     * @param files the file name pattern
     */
    private DossierInspection(
            DossierHead head,
            DossierList list,
            DossierSurvey survey,
            List<DossierField> asked,
            String files,
            Optional<UnitDirectory> directory) {
        this.head = head;
        this.survey = survey;
        for (int i = 0; i < asked.size(); i++) {
            words.put(
                    asked.get(i),
                    texts(list, survey.firstRows(i + 1), head.fields().get(asked.get(i)))
                            .values()
                            .stream()
                            .distinct()
                            .toList());
        }
        findUnits(list, directory);
        source = new DossierProposal(head, words).source(files);
    }

    /** Empty where the list is damaged; a finding says where. */
    static Optional<DossierInspection> of(
            DossierHead head,
            ListFile file,
            String files,
            Optional<UnitDirectory> directory,
            Diagnostics diagnostics) {
        Table table = new Table(head.grid(), head.block(), head.block(), Map.of());
        DossierList list = new DossierList(file, table);
        List<DossierField> asked =
                head.fields().keySet().stream()
                        .filter(field -> field.holds() == DossierField.Holds.WORDS)
                        .filter(field -> field != DossierField.CODE)
                        .toList();
        List<BodyColumn> read = new ArrayList<>();
        read.add(head.unit());
        List<int[]> places = new ArrayList<>();
        places.add(head.unitCode().isPresent() ? new int[] {1, 2} : new int[] {1});
        head.unitCode().ifPresent(read::add);
        for (DossierField field : asked) {
            read.add(head.fields().get(field));
            places.add(new int[] {read.size()});
        }
        return list.read(
                        DossierSurvey.codes(
                                head.fields().get(DossierField.RECEIVED),
                                read,
                                head.grid().sheet().date1904()),
                        () -> new DossierSurvey(places),
                        diagnostics)
                .map(it -> new DossierInspection(head, list, it, asked, files, directory));
    }

    Optional<Source> source() {
        return source;
    }

    InspectedSheet describe() {
        Sheet sheet = head.grid().sheet();
        List<String> titles =
                sheet.rows().stream()
                        .filter(row -> row.number() < head.block().firstRow())
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
        int above =
                (int)
                        sheet.rows().stream()
                                .filter(row -> row.number() <= head.block().lastRow())
                                .count();
        return new InspectedSheet(
                sheet.name(),
                sheet.hidden(),
                above + survey.rows(),
                head.grid().lastColumn(),
                titles,
                0,
                sheet.hiddenColumns().size(),
                List.of(table()));
    }

    private InspectedTable table() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("dossier", survey.rows());
        return new InspectedTable(
                List.of(),
                head.block().firstRow(),
                head.block().lastRow(),
                Optional.empty(),
                head.columns().stream().map(this::column).toList(),
                rows,
                units,
                List.of(),
                survey.month());
    }

    private InspectedColumn column(BodyColumn column) {
        Holds holds = holds(column);
        Wanted.Holds wanted =
                holds == Holds.UNIT
                        ? Wanted.Holds.UNIT
                        : holds == Holds.UNIT_CODE ? Wanted.Holds.CODE : Wanted.Holds.FIELD;
        return new InspectedColumn(
                column.number(),
                column.headers().stream().map(Header::text).toList(),
                holds,
                new ShortestPath(head.grid(), head.block()).find(column.number(), wanted),
                Optional.empty(),
                holds == Holds.PERSONAL ? List.of() : samples(column),
                column.decimals());
    }

    private List<String> samples(BodyColumn column) {
        return words.entrySet().stream()
                .filter(it -> head.fields().get(it.getKey()).equals(column))
                .map(Map.Entry::getValue)
                .filter(all -> all.size() <= MOST_WORDS_SHOWN)
                .findFirst()
                .orElseGet(column::samples);
    }

    private Holds holds(BodyColumn column) {
        if (column.equals(head.unit())) return Holds.UNIT;
        if (head.unitCode().filter(column::equals).isPresent()) return Holds.UNIT_CODE;
        for (Map.Entry<DossierField, BodyColumn> field : head.fields().entrySet()) {
            if (!field.getValue().equals(column)) continue;
            if (field.getKey() == DossierField.CODE) return Holds.DOSSIER;
            return switch (field.getKey().holds()) {
                case DATES -> Holds.DATE;
                case NUMBERS -> Holds.AMOUNT;
                case WORDS -> Holds.TEXT;
            };
        }
        if (HeaderWords.say(HeaderWords.ROW_NUMBER, column)) return Holds.ROW_NUMBER;
        return column.isPersonal() ? Holds.PERSONAL : Holds.TEXT;
    }

    private void findUnits(DossierList list, Optional<UnitDirectory> directory) {
        List<Integer> rows = survey.firstRows(0);
        Map<Integer, String> codes =
                head.unitCode().map(it -> texts(list, rows, it)).orElse(Map.of());
        UnitNames names = new UnitNames(directory);
        texts(list, rows, head.unit())
                .forEach(
                        (row, text) -> {
                            Optional<String> code =
                                    UnitNames.code(Optional.ofNullable(codes.get(row)), text);
                            units.add(unit(text, code, row, names.meaning(text)));
                        });
    }

    private static InspectedUnit unit(
            String text, Optional<String> code, int row, UnitNames.Meaning meaning) {
        return new InspectedUnit(
                text, code, Optional.empty(), row, meaning.match(), meaning.units(), Map.of());
    }

    /** By row, from the top. */
    private static Map<Integer, String> texts(
            DossierList list, List<Integer> rows, BodyColumn column) {
        BitSet asked = new BitSet();
        rows.forEach(asked::set);
        Map<Integer, Cell> cells = list.texts(asked, column.number());
        Map<Integer, String> texts = new LinkedHashMap<>();
        asked.stream()
                .filter(cells::containsKey)
                .forEach(row -> texts.put(row, cells.get(row).text().strip()));
        return texts;
    }
}
