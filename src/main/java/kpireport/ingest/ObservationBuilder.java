package kpireport.ingest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Evidence.Role;
import kpireport.measures.Formula;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.OrgUnit;
import kpireport.plan.Plan;
import kpireport.plan.Source.MeasureColumn;

/** Computes the observations of a month from its counts, by the formulas of the plan. */
final class ObservationBuilder {

    private final Plan plan;
    private final YearMonth month;
    private final Counts counts;
    private final Absences absences;
    private final Diagnostics diagnostics;
    private final NumberFindings findings;

    ObservationBuilder(
            Plan plan, YearMonth month, Counts counts, Absences absences, Diagnostics diagnostics) {
        this.plan = plan;
        this.month = month;
        this.counts = counts;
        this.absences = absences;
        this.diagnostics = diagnostics;
        this.findings = new NumberFindings(diagnostics);
    }

    List<Observation> build() {
        List<Observation> observations = new ArrayList<>();
        for (OrgUnit unit : plan.units()) {
            for (Indicator indicator : plan.indicators()) {
                if (indicator.appliesTo(unit) && indicator.formula().hasMeasures()) {
                    build(unit, indicator).ifPresent(observations::add);
                }
            }
        }
        return observations;
    }

    private Optional<Observation> build(OrgUnit unit, Indicator indicator) {
        if (!isReadable(unit, indicator)) return Optional.empty();
        Formula formula = indicator.formula();
        Evaluation evaluation = new Evaluation(unit, indicator, month, findings, diagnostics);
        if (!formula.isRatio()) {
            return evaluation.value(sum(unit, Role.VALUE, formula.numerator()));
        }
        Optional<Observation> rate =
                evaluation.ratio(
                        sum(unit, Role.NUMERATOR, formula.numerator()),
                        sum(unit, Role.DENOMINATOR, formula.denominator()));
        if (rate.isPresent() && rate.get() instanceof Measured measured) {
            PartRates parts = new PartRates(counts, unit, formula);
            for (Found found : printed(indicator).flatMap(it -> list(unit, it)).toList()) {
                parts.rate(found, measured.value())
                        .ifPresent(value -> evaluation.compare(value, found));
            }
        }
        return rate;
    }

    private Stream<Found> list(OrgUnit unit, String measure) {
        return counts.list(unit, measure).stream();
    }

    /** The measures that hold the rate as an export prints it, in either layout. */
    private Stream<String> printed(Indicator indicator) {
        Stream<String> columns =
                plan.sources().stream()
                        .flatMap(source -> source.measures().stream())
                        .filter(
                                column ->
                                        column.checks().filter(indicator.id()::equals).isPresent())
                        .map(MeasureColumn::measure)
                        .distinct();
        return Stream.concat(Stream.of(indicator.id() + "." + Wanted.VALUE), columns);
    }

    /** Whether every measure of the formula has a cell that can be read. */
    private boolean isReadable(OrgUnit unit, Indicator indicator) {
        boolean readable = true;
        for (String measure : indicator.formula().measures().distinct().toList()) {
            List<Found> parts = counts.list(unit, measure);
            if (parts.isEmpty()) {
                absences.add(unit, indicator, measure);
                readable = false;
            }
            for (Found part : parts) readable &= isReadable(part);
            if (parts.size() > 1 && !isAddable(indicator, parts)) {
                findings.reportNotAddable(parts);
                readable = false;
            }
        }
        return readable;
    }

    private boolean isReadable(Found found) {
        if (found.reading() instanceof Reading.Faulty faulty) {
            findings.reportFaulty(found, faulty.code());
        } else if (found.reading() instanceof Reading.Unreported) {
            findings.reportUnreported(found);
        } else if (found.reading() instanceof Reading.Bare) {
            findings.reportFaulty(found, Code.AMBIGUOUS_PERCENTAGE);
        } else {
            return true;
        }
        return false;
    }

    /** Two communes' rates, or points, make no third; the counts behind them do. */
    private static boolean isAddable(Indicator indicator, List<Found> parts) {
        boolean counted = indicator.formula().isRatio() || indicator.kind() == Kind.COUNT;
        return counted && parts.stream().noneMatch(part -> part.role().isRate());
    }

    private Sum sum(OrgUnit unit, Role role, List<String> measures) {
        return new Sum(role, measures.stream().flatMap(it -> list(unit, it)).toList());
    }
}
