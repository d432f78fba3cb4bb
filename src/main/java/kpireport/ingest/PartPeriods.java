package kpireport.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.inspection.TitlePeriod;

/** The days that the titles of the parts of a month name: each day belongs to one of them. */
final class PartPeriods {

    private final Map<TitlePeriod, Table> tables = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    PartPeriods(Collection<Table> parts, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        // Two channels of the same days share nothing.
        parts.forEach(table -> period(table).ifPresent(it -> tables.putIfAbsent(it, table)));
    }

    void report() {
        List<TitlePeriod> inOrder = new ArrayList<>(tables.keySet());
        inOrder.sort(Comparator.comparing(TitlePeriod::first).thenComparing(TitlePeriod::last));
        for (int i = 1; i < inOrder.size(); i++) {
            TitlePeriod before = inOrder.get(i - 1);
            TitlePeriod period = inOrder.get(i);
            if (before.overlaps(period)) {
                report(Code.PARTS_OVERLAP, period, before);
            } else if (before.last().plusDays(1).isBefore(period.first())) {
                report(
                        Code.PARTS_GAP,
                        period,
                        new TitlePeriod(before.last().plusDays(1), period.first().minusDays(1)));
            }
        }
    }

    private void report(Code code, TitlePeriod period, TitlePeriod other) {
        diagnostics.report(
                code, tables.get(period).place(), "period", period.text(), "other", other.text());
    }

    private static Optional<TitlePeriod> period(Table table) {
        return table.grid().sheet().rows().stream()
                .takeWhile(row -> row.number() < table.head().firstRow())
                .flatMap(row -> row.cells().stream())
                .map(cell -> TitlePeriod.find(cell.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
