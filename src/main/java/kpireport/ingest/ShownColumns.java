package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.OpenDossier.Field;
import kpireport.plan.DossierColumns;
import kpireport.plan.HeaderPath;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/** The columns of a list that units get to see of their dossiers; nothing about persons. */
final class ShownColumns {

    private static final Pattern DATED = Pattern.compile("(.* )?(ngay|han|thoi (gian|diem))( .*)?");

    /**
     * @param personal what its cells may hold and not show; empty where they show all
     */
    private record Shown(
            String header, int column, boolean dated, Optional<PersonalText> personal) {}

    private final DossierList list;
    private final List<Shown> columns = new ArrayList<>();
    private final HiddenCells hidden;

    /**
     * @param hidden is told of cells that are not shown
     * @param diagnostics is told what columns are left out
     */
    ShownColumns(
            DossierList list,
            DossierColumns plan,
            AskedColumns asked,
            HiddenCells hidden,
            Diagnostics diagnostics) {
        this.list = list;
        this.hidden = hidden;
        List<Integer> dates = asked.dates().stream().map(asked::column).toList();
        for (HeaderPath path : plan.workList()) {
            int column = list.table().find(Wanted.field(path)).orElseThrow();
            String header = header(path, plan.workList());
            if (isPersonal(path, column) && !plan.personal().contains(path)) {
                diagnostics.report(
                        Code.PERSONAL_COLUMN,
                        list.place(list.table().head().lastRow(), column),
                        "header",
                        path);
            } else {
                boolean dated =
                        dates.contains(column)
                                || DATED.matcher(Spelling.accentFree(header)).matches();
                boolean all =
                        plan.personal().contains(path) || plan.dossier().equals(Optional.of(path));
                columns.add(
                        new Shown(
                                header,
                                column,
                                dated,
                                all ? Optional.empty() : Optional.of(new PersonalText(header))));
            }
        }
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** 1-based. */
    List<Integer> numbers() {
        return columns.stream().map(Shown::column).distinct().toList();
    }

    List<String> headers() {
        return columns.stream().map(Shown::header).toList();
    }

    /**
     * @param headers of all lists; those that this one does not show are left empty
     */
    List<Field> fields(Sheet.Row row, List<String> headers) {
        return headers.stream()
                .map(header -> find(header, row).orElseGet(() -> Field.empty(header)))
                .toList();
    }

    private Optional<Field> find(String header, Sheet.Row row) {
        for (Shown shown : columns) {
            if (!shown.header().equals(header)) continue;
            for (Cell cell : row.cells()) {
                if (cell.column() == shown.column()) return Optional.of(field(shown, cell));
            }
        }
        return Optional.empty();
    }

    /** The header alone, unless another column that is shown has the same. */
    private static String header(HeaderPath path, List<HeaderPath> all) {
        String last = last(path);
        return all.stream().filter(other -> last(other).equals(last)).count() > 1
                ? path.toString()
                : last;
    }

    private static String last(HeaderPath path) {
        return path.segments().get(path.segments().size() - 1);
    }

    private Field field(Shown shown, Cell cell) {
        long date =
                shown.dated() || cell.type() == Cell.Type.DATE
                        ? DossierDate.read(cell, list.table().grid().sheet().date1904())
                        : DossierDate.UNREADABLE;
        if (date <= 0 && shown.personal().filter(it -> it.isIn(cell)).isPresent()) {
            hidden.add(shown.header(), cell.where());
            return new Field(shown.header(), HiddenCells.MARK, Optional.empty(), Optional.empty());
        }
        return new Field(
                shown.header(),
                cell.text(),
                Stream.of(date).filter(it -> it > 0).map(DossierDate::moment).findFirst(),
                cell.type() == Cell.Type.NUMBER ? cell.number() : Optional.empty());
    }

    /** By what the plan calls the column, and by all that stands over it. */
    private boolean isPersonal(HeaderPath path, int column) {
        List<Header> named =
                path.segments().stream().map(text -> new Header(text, Spelling.key(text))).toList();
        return PersonalHeader.isBareName(last(path))
                || PersonalData.isNamedBy(named)
                || PersonalData.isNamedBy(list.table().head().stack(column));
    }
}
