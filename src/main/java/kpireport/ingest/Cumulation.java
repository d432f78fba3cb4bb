package kpireport.ingest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Evidence;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.Observations.Origin;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceFile;
import kpireport.measures.Value;
import kpireport.plan.Plan;

/**
 * Adds the counts of cumulative indicators up from January. What was published for a month already
 * is the sum up to it, and so is what a list of dossiers counts since January.
 */
final class Cumulation {

    private final Plan plan;
    private final Map<YearMonth, Origin> origins;
    private final Diagnostics diagnostics;

    Cumulation(Plan plan, Map<YearMonth, Origin> origins, Diagnostics diagnostics) {
        this.plan = plan;
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    /** The same observations, those of cumulative indicators summed up to their months. */
    List<Observation> sumUp(List<Observation> monthly, YearMonth reportMonth) {
        List<Observation> summed =
                new ArrayList<>(
                        monthly.stream()
                                .filter(observation -> !observation.indicator().cumulative())
                                .toList());
        for (Indicator indicator : plan.indicators()) {
            if (!indicator.cumulative()) continue;
            for (OrgUnit unit : plan.units()) {
                if (!indicator.appliesTo(unit)) continue;
                List<Observation> own =
                        monthly.stream()
                                .filter(observation -> observation.indicator().equals(indicator))
                                .filter(observation -> observation.unit().equals(unit))
                                .toList();
                summed.addAll(years(own, unit, indicator, reportMonth));
            }
        }
        return summed;
    }

    private List<Observation> years(
            List<Observation> own, OrgUnit unit, Indicator indicator, YearMonth reportMonth) {
        return own.stream()
                .map(observation -> observation.month().getYear())
                .distinct()
                .sorted()
                .flatMap(year -> year(own, unit, indicator, year, reportMonth).stream())
                .toList();
    }

    private List<Observation> year(
            List<Observation> own,
            OrgUnit unit,
            Indicator indicator,
            int year,
            YearMonth reportMonth) {
        boolean sinceJanuary = plan.countsSinceJanuary(indicator);
        List<Observation> sums = new ArrayList<>();
        List<YearMonth> gaps = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(year, number);
            Optional<Observation> added = find(own, month);
            boolean isSum = origins.get(month) == Origin.PUBLISHED || sinceJanuary;
            if (isSum && added.isPresent()) {
                // It speaks for the months before it too.
                gaps.clear();
                sums.add(added.get());
            } else if (added.isEmpty()) {
                gaps.add(month);
            } else if (gaps.isEmpty()) {
                sums.add(
                        sums.isEmpty() ? added.get() : add(sums.get(sums.size() - 1), added.get()));
            } else if (month.equals(reportMonth)) {
                gaps.forEach(gap -> reportGap(unit, indicator, gap));
            }
        }
        return sums;
    }

    private static Optional<Observation> find(List<Observation> own, YearMonth month) {
        return own.stream().filter(observation -> observation.month().equals(month)).findFirst();
    }

    private void reportGap(OrgUnit unit, Indicator indicator, YearMonth month) {
        diagnostics.report(
                Code.CUMULATIVE_GAP,
                new SourceFile("exports/" + month),
                "unit",
                unit.name(),
                "indicator",
                indicator.name(),
                "month",
                month);
    }

    private static Observation add(Observation sum, Observation added) {
        List<Evidence> evidence =
                Stream.concat(sum.evidence().stream(), added.evidence().stream()).toList();
        if (added instanceof NotApplicable nothing) {
            return sum instanceof Measured measured
                    ? new Measured(
                            sum.unit(), sum.indicator(), added.month(), measured.value(), evidence)
                    : new NotApplicable(
                            sum.unit(), sum.indicator(), added.month(), nothing.reason(), evidence);
        }
        Value value = ((Measured) added).value();
        return new Measured(
                sum.unit(),
                sum.indicator(),
                added.month(),
                sum instanceof Measured measured ? add(measured.value(), value) : value,
                evidence);
    }

    private static Value add(Value sum, Value added) {
        if (sum instanceof Value.Rate one && added instanceof Value.Rate other) {
            return new Value.Rate(
                    one.numerator().add(other.numerator()),
                    one.denominator().add(other.denominator()));
        }
        return new Value.Printed(
                ((Value.Printed) sum).amount().add(((Value.Printed) added).amount()));
    }
}
