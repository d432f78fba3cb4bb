package kpireport.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kpireport.measures.Formula;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;
import kpireport.measures.Value;

/** What a printed rate is held against: the counts in its own row where a unit has several. */
final class PartRates {

    private final Counts counts;
    private final OrgUnit unit;
    private final Formula formula;

    PartRates(Counts counts, OrgUnit unit, Formula formula) {
        this.counts = counts;
        this.unit = unit;
        this.formula = formula;
    }

    /**
     * @param whole the unit's rate
     */
    Optional<Value> rate(Found printed, Value whole) {
        boolean parts =
                formula.measures().anyMatch(measure -> counts.list(unit, measure).size() > 1)
                        || counts.list(unit, printed.measure()).size() > 1;
        if (!parts) return Optional.of(whole);
        Optional<BigDecimal> numerator = sum(formula.numerator(), printed);
        return sum(formula.denominator(), printed)
                .filter(denominator -> denominator.signum() != 0)
                .flatMap(below -> numerator.map(above -> new Value.Rate(above, below)));
    }

    /** Empty where one of the counts does not stand in the row. */
    private Optional<BigDecimal> sum(List<String> measures, Found printed) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String measure : measures) {
            List<Found> own =
                    counts.list(unit, measure).stream()
                            .filter(it -> isBeside(it, printed))
                            .toList();
            if (own.isEmpty()) return Optional.empty();
            for (Found part : own) sum = sum.add(part.amount());
        }
        return Optional.of(sum);
    }

    private static boolean isBeside(Found one, Found other) {
        SourceCell cell = one.reading().where();
        SourceCell beside = other.reading().where();
        return cell.row() == beside.row()
                && cell.sheet().equals(beside.sheet())
                && cell.file().equals(beside.file());
    }
}
