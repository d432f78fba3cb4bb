package kpireport.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.DossierCounts.Counted;
import kpireport.ingest.RowProblems.Kind;
import kpireport.ingest.RowProblems.Problem;
import kpireport.ingest.RowProblems.Rows;
import kpireport.measures.OrgUnit;
import kpireport.measures.Period;
import kpireport.measures.SourceCell;
import kpireport.plan.Source;
import kpireport.spreadsheet.Cell;

/** Says what is wrong with the lists of a source, each problem once and with its first rows. */
final class DossierFindings {

    private static final int MOST = 20;
    private static final int SUGGESTIONS = 3;

    /** Of names whose texts are looked up; the others are only counted. */
    private static final int MOST_NAMES = 200;

    private final Source source;
    private final Period period;
    private final UnitCodes units;
    private final Diagnostics diagnostics;
    private final FaultyCells cells;

    /**
     * @param notApplicable the plan's tokens
     */
    DossierFindings(
            Source source,
            Period period,
            UnitCodes units,
            Set<String> notApplicable,
            Diagnostics diagnostics) {
        this.source = source;
        this.period = period;
        this.units = units;
        this.diagnostics = diagnostics;
        cells = new FaultyCells(notApplicable, diagnostics);
    }

    void report(List<Counted> lists) {
        lists.forEach(this::report);
        lists.forEach(new ExchangedDates(diagnostics)::report);
        new DossierTwins(diagnostics).report(lists);
        new UnsaidWords(source, period, diagnostics).report(lists);
        long rows = lists.stream().mapToLong(list -> list.tally().rows()).sum();
        boolean none = lists.stream().allMatch(list -> list.tally().ofMonth() == 0);
        if (none) reportNothing(lists, rows);
    }

    private void reportNothing(List<Counted> lists, long rows) {
        String days =
                lists.stream()
                        .filter(list -> list.tally().rows() > 0)
                        .map(list -> list.tally().days())
                        .distinct()
                        .collect(Collectors.joining(", "));
        diagnostics.report(
                Code.NO_DOSSIER_IN_PERIOD,
                lists.get(0).list().place(),
                "rows",
                rows,
                "header",
                source.dossiers().orElseThrow().month(),
                "period",
                period.describe(),
                "days",
                days.isEmpty() ? "–" : days);
    }

    private void report(Counted list) {
        DossierTally tally = list.tally();
        if (tally.outside() > 0 && tally.outside() < tally.rows()) {
            diagnostics.report(
                    Code.DOSSIERS_OUTSIDE_PERIOD,
                    list.list().place(),
                    "count",
                    tally.outside(),
                    "rows",
                    tally.rows(),
                    "period",
                    period.describe());
        }
        reportUnits(list);
        reportRows(list, Kind.NO_UNIT, Code.DOSSIERS_WITHOUT_UNIT, list.questions().placeOfUnit());
        reportRows(list, Kind.NO_DATE, Code.DATE_MISSING, list.questions().placeOfMonth());
        cells.report(list);
        if (list.questions().hasDossiers()) {
            reportRows(
                    list,
                    Kind.NO_CODE,
                    Code.DOSSIERS_WITHOUT_CODE,
                    list.questions().placeOfDossier());
        }
    }

    private void reportRows(Counted list, Kind kind, Code code, int place) {
        int column = list.questions().columns().column(place);
        for (Map.Entry<Problem, Rows> entry : list.tally().problems().list(kind)) {
            Rows rows = entry.getValue();
            diagnostics.report(
                    code,
                    list.list().place(rows.first(), column),
                    "header",
                    header(list, column),
                    "count",
                    rows.count(),
                    "rows",
                    rows.list());
        }
    }

    private void reportUnits(Counted list) {
        int column = list.questions().columns().column(list.questions().placeOfUnit());
        List<Map.Entry<Problem, Rows>> unknown = list(list, Kind.UNKNOWN_UNIT);
        List<Map.Entry<Problem, Rows>> foreign = list(list, Kind.FOREIGN_UNIT);
        List<Map.Entry<Problem, Rows>> ambiguous = list(list, Kind.AMBIGUOUS_UNIT);
        BitSet rows = new BitSet();
        for (List<Map.Entry<Problem, Rows>> names : List.of(unknown, foreign, ambiguous)) {
            names.stream().limit(MOST_NAMES).forEach(it -> rows.set(it.getValue().first()));
        }
        Map<Integer, Cell> texts = list.list().texts(rows, column);
        unknown.stream().limit(MOST).forEach(it -> reportUnknown(list, column, it, texts));
        if (unknown.size() > MOST) {
            diagnostics.report(
                    Code.MORE_UNKNOWN_UNITS,
                    list.list().place(unknown.get(MOST).getValue().first(), column),
                    "count",
                    unknown.size() - MOST);
        }
        ambiguous.stream().limit(MOST).forEach(it -> reportAmbiguous(list, column, it, texts));
        if (!foreign.isEmpty()) reportForeign(list, column, foreign, texts);
    }

    private void reportUnknown(
            Counted list, int column, Map.Entry<Problem, Rows> entry, Map<Integer, Cell> texts) {
        SourceCell where = place(list, column, entry.getValue(), texts);
        diagnostics.report(
                Code.DOSSIERS_OF_UNKNOWN_UNIT,
                where,
                "text",
                where.text(),
                "count",
                entry.getValue().count(),
                "rows",
                entry.getValue().list(),
                "nearest",
                names(units.directory().listNear(where.text(), SUGGESTIONS)));
    }

    private void reportAmbiguous(
            Counted list, int column, Map.Entry<Problem, Rows> entry, Map<Integer, Cell> texts) {
        SourceCell where = place(list, column, entry.getValue(), texts);
        Set<OrgUnit> named = units.directory().listByName(where.text());
        if (named.size() > 1) {
            diagnostics.report(
                    Code.AMBIGUOUS_UNIT,
                    where,
                    "text",
                    where.text(),
                    "units",
                    names(List.copyOf(named)));
        } else {
            diagnostics.report(
                    Code.UNIT_CONTRADICTS_CODE,
                    where,
                    "text",
                    where.text(),
                    "count",
                    entry.getValue().count(),
                    "rows",
                    entry.getValue().list());
        }
    }

    /** A unit that has dossiers of its own was not mistyped in other rows. */
    private void reportForeign(
            Counted list,
            int column,
            List<Map.Entry<Problem, Rows>> foreign,
            Map<Integer, Cell> texts) {
        Set<String> others = new LinkedHashSet<>();
        long count = 0;
        for (Map.Entry<Problem, Rows> entry : foreign) {
            SourceCell where = place(list, column, entry.getValue(), texts);
            List<OrgUnit> near =
                    new ArrayList<>(
                            where.text().isEmpty()
                                    ? List.of()
                                    : units.directory().listNearMisses(where.text()));
            near.removeIf(unit -> list.tally().rows(units.number(unit)) > 0);
            if (near.isEmpty()) {
                count += entry.getValue().count();
                if (!where.text().isEmpty()) others.add(where.text());
            } else {
                diagnostics.report(
                        Code.OTHER_UNIT_RESEMBLES,
                        where,
                        "text",
                        where.text(),
                        "nearest",
                        names(near));
            }
        }
        if (count == 0) return;
        diagnostics.report(
                Code.OTHER_UNITS_IGNORED,
                place(list, column, foreign.get(0).getValue(), texts),
                "count",
                count,
                "names",
                others.stream().limit(SUGGESTIONS).collect(Collectors.joining(", "))
                        + (others.size() > SUGGESTIONS ? ", …" : ""));
    }

    private static List<Map.Entry<Problem, Rows>> list(Counted list, Kind kind) {
        return list.tally().problems().list(kind);
    }

    private static SourceCell place(Counted list, int column, Rows rows, Map<Integer, Cell> texts) {
        Cell cell = texts.get(rows.first());
        return cell == null ? list.list().place(rows.first(), column) : cell.where();
    }

    private static String header(Counted list, int column) {
        return list.list().table().head().describe(column);
    }

    private static String names(List<OrgUnit> units) {
        return units.stream().map(OrgUnit::name).collect(Collectors.joining(", "));
    }
}
