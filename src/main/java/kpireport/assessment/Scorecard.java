package kpireport.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.measures.Derivation;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.Observations;
import kpireport.measures.OrgUnit;
import kpireport.measures.PartScore;
import kpireport.measures.Value;
import kpireport.plan.Plan;

/**
 * The scores that follow from rates and other scores, as the index set of Decision 766/QĐ-TTg
 * builds its total: each part is rounded half up to two decimals, then they are added up.
 */
final class Scorecard {

    private static final int DECIMALS = 2;
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Plan plan;
    private final Observations observed;

    private Scorecard(Plan plan, Observations observed) {
        this.plan = plan;
        this.observed = observed;
    }

    /** Adds the derived scores of every unit and month; a published score stays as published. */
    static Observations complete(Plan plan, Observations observed) {
        return observed.and(new Scorecard(plan, observed).derived());
    }

    private List<Observation> derived() {
        List<Observation> derived = new ArrayList<>();
        for (YearMonth month : observed.listMonths()) {
            for (OrgUnit unit : plan.units()) {
                derived.addAll(new Card(unit, month).derived());
            }
        }
        return derived;
    }

    /** One unit's scores of one month. */
    private final class Card {
        private final OrgUnit unit;
        private final YearMonth month;
        private final Map<String, Optional<Observation>> derived = new LinkedHashMap<>();

        Card(OrgUnit unit, YearMonth month) {
            this.unit = unit;
            this.month = month;
        }

        List<Observation> derived() {
            plan.listIndicators(unit.level()).forEach(this::find);
            return derived.values().stream().flatMap(Optional::stream).toList();
        }

        private Optional<Observation> find(Indicator indicator) {
            Optional<Observation> read = observed.find(unit, indicator, month);
            if (read.isPresent() || indicator.derivation().isEmpty()) {
                return read;
            }
            if (!derived.containsKey(indicator.id())) {
                derived.put(indicator.id(), derive(indicator));
            }
            return derived.get(indicator.id());
        }

        private Optional<Observation> derive(Indicator indicator) {
            Derivation derivation = indicator.derivation().orElseThrow();
            if (derivation instanceof Derivation.Points points) {
                return parts(points.rates()).map(rates -> points(indicator, points, rates));
            }
            return parts(((Derivation.Sum) derivation).scores())
                    .map(scores -> sum(indicator, scores));
        }

        /** Empty when one of them is absent. */
        private Optional<List<Observation>> parts(List<String> ids) {
            List<Observation> parts = new ArrayList<>();
            for (String id : ids) {
                Optional<Observation> part = plan.findIndicator(id).flatMap(this::find);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(part.get());
            }
            return Optional.of(parts);
        }

        private Observation points(
                Indicator indicator, Derivation.Points rule, List<Observation> rates) {
            Optional<Observation> nothing =
                    rates.stream().filter(NotApplicable.class::isInstance).findFirst();
            if (nothing.isPresent() && rule.whenNothing().isEmpty()) {
                return notApplicable(indicator, (NotApplicable) nothing.get(), rates);
            }
            if (nothing.isPresent()) {
                return measured(indicator, rule.whenNothing().get(), rates);
            }
            Fraction maximum = Fraction.of(rule.maximum());
            Fraction earned = maximum.times(HUNDRED).dividedBy(Fraction.of(rule.fullFrom()));
            for (Observation rate : rates) {
                Fraction percent = ((Measured) rate).value().exact();
                earned = earned.times(percent).dividedBy(HUNDRED);
            }
            boolean tooMuch = rule.capped() && earned.compareTo(maximum) > 0;
            return measured(indicator, (tooMuch ? maximum : earned).roundedHalfUp(DECIMALS), rates);
        }

        private Observation sum(Indicator indicator, List<Observation> scores) {
            List<Measured> measured =
                    scores.stream()
                            .filter(Measured.class::isInstance)
                            .map(Measured.class::cast)
                            .toList();
            if (measured.isEmpty()) {
                return notApplicable(indicator, (NotApplicable) scores.get(0), scores);
            }
            Fraction sum =
                    measured.stream()
                            .map(score -> score.value().exact())
                            .reduce(Fraction.ZERO, Fraction::plus);
            return new Measured(
                    unit,
                    indicator,
                    month,
                    new Value.Printed(sum.roundedHalfUp(DECIMALS)),
                    measured.stream().map(Card::part).toList());
        }

        /** A sum leads to its parts, and each part to its cells. */
        private static Evidence part(Measured score) {
            return new Evidence(
                    Evidence.Role.VALUE,
                    score.indicator().id(),
                    ((Value.Printed) score.value()).amount(),
                    new PartScore(score.unit().id(), score.indicator().id()));
        }

        private Measured measured(Indicator indicator, BigDecimal score, List<Observation> parts) {
            return new Measured(unit, indicator, month, new Value.Printed(score), evidence(parts));
        }

        private NotApplicable notApplicable(
                Indicator indicator, NotApplicable part, List<Observation> parts) {
            return new NotApplicable(unit, indicator, month, part.reason(), evidence(parts));
        }

        private static List<Evidence> evidence(List<Observation> parts) {
            return parts.stream().flatMap(part -> part.evidence().stream()).distinct().toList();
        }
    }
}
