package kpireport.ingest;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.plan.HeaderPath;

/**
 * Reports the cells that should hold a number and do not. A cell is reported once, though several
 * indicators need it, and not at all when none does.
 */
final class NumberFindings {

    private record Column(Table table, HeaderPath header) {}

    private final Diagnostics diagnostics;
    private final Set<SourceCell> reported = new HashSet<>();
    private final Set<Column> unclear = new HashSet<>();

    NumberFindings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void reportFaulty(Found found, Code code) {
        // What is unclear about one percentage is unclear about its whole column.
        boolean again =
                code == Code.AMBIGUOUS_PERCENTAGE
                        && !unclear.add(new Column(found.table(), found.header()));
        if (again) return;
        if (code == Code.INCLUDED_EXCEEDS) {
            reportExceeded(found);
        } else {
            report(found.faulty(), code);
        }
    }

    void reportEmpty(Found found) {
        report(found, Code.EMPTY_COUNT);
    }

    void reportUnreported(Found found) {
        report(found, Code.UNIT_WITHOUT_FIGURES);
    }

    /** Several rates or scores of one unit; once for a column. */
    void reportNotAddable(List<Found> parts) {
        Found second = parts.get(1);
        if (!unclear.add(new Column(second.table(), second.header()))) return;
        diagnostics.report(
                Code.PARTS_NOT_ADDABLE,
                second.reading().where(),
                "unit",
                second.unit().name(),
                "header",
                second.header(),
                "count",
                parts.size());
    }

    private void reportExceeded(Found found) {
        SourceCell where = found.reading().where();
        if (!reported.add(where)) return;
        List<Found> parts = found.included();
        diagnostics.report(
                Code.INCLUDED_EXCEEDS,
                where,
                "header",
                found.header(),
                "unit",
                found.unit().name(),
                "total",
                where.text(),
                "sum",
                parts.stream()
                        .map(Found::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString(),
                "cells",
                parts.stream()
                        .map(part -> part.reading().where().address())
                        .collect(Collectors.joining(", ")));
    }

    private void report(Found found, Code code) {
        SourceCell where = found.reading().where();
        if (reported.add(where)) {
            diagnostics.report(
                    code,
                    where,
                    "text",
                    where.text(),
                    "shown",
                    shown(found),
                    "header",
                    found.header(),
                    "unit",
                    found.unit().name());
        }
    }

    /** What a person finds in the cell, where that is not the number the file holds. */
    private static String shown(Found found) {
        SourceCell where = found.reading().where();
        return found.table().grid().find(where.row(), where.column()).stream()
                .flatMap(cell -> BodyColumn.formatted(cell).stream())
                .filter(text -> !text.equals(where.text()))
                .findFirst()
                .orElse("");
    }
}
