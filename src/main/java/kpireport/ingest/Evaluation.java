package kpireport.ingest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.OrgUnit;
import kpireport.measures.Value;

/** What the numbers of one unit make of one indicator, and whether they make sense together. */
final class Evaluation {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final OrgUnit unit;
    private final Indicator indicator;
    private final YearMonth month;
    private final NumberFindings findings;
    private final Diagnostics diagnostics;

    Evaluation(
            OrgUnit unit,
            Indicator indicator,
            YearMonth month,
            NumberFindings findings,
            Diagnostics diagnostics) {
        this.unit = unit;
        this.indicator = indicator;
        this.month = month;
        this.findings = findings;
        this.diagnostics = diagnostics;
    }

    /** Empty when the numbers contradict each other or one that decides is not there. */
    Optional<Observation> ratio(Sum numerator, Sum denominator) {
        boolean nothingBelow = denominator.amount().signum() == 0;
        if (nothingBelow && numerator.amount().signum() == 0) {
            String reason =
                    denominator
                            .findNotApplicable()
                            .or(numerator::findNotApplicable)
                            .orElse(Sum.NOTHING);
            return notApplicable(reason, numerator, denominator);
        }
        if (isUnclear(numerator, denominator)) return Optional.empty();
        if (nothingBelow) {
            report(Code.NUMERATOR_WITHOUT_DENOMINATOR, numerator, figure(numerator, denominator));
            return Optional.empty();
        }
        Optional<String> token = numerator.findNotApplicable();
        if (token.isPresent()) {
            // "-" beside a denominator may have been meant as nought.
            report(Code.NUMERATOR_NOT_APPLICABLE, numerator, denominator.amount().toPlainString());
            return notApplicable(token.get(), numerator, denominator);
        }
        if (indicator.kind() == Kind.RATE
                && numerator.amount().compareTo(denominator.amount()) > 0) {
            report(Code.ABOVE_HUNDRED_PERCENT, numerator, figure(numerator, denominator));
        }
        Value rate = new Value.Rate(numerator.amount(), denominator.amount());
        return measured(rate, numerator, denominator);
    }

    /** Empty when a cell that the value needs is empty. */
    Optional<Observation> value(Sum sum) {
        if (isUnclear(sum)) return Optional.empty();
        Optional<String> token = sum.findNotApplicable();
        if (token.isPresent()) return notApplicable(token.get(), sum);
        if (indicator.kind() == Kind.RATE && sum.amount().compareTo(HUNDRED) > 0) {
            report(Code.ABOVE_HUNDRED_PERCENT, sum, sum.amount().toPlainString() + "%");
        }
        return measured(new Value.Printed(sum.amount()), sum);
    }

    /** Holds a percentage that the export prints against its own counts, to its last decimal. */
    void compare(Value computed, Found found) {
        Optional<BigDecimal> printed = printed(found.reading(), computed.exact());
        if (printed.isEmpty()) return;
        BigDecimal amount = printed.get();
        if (agrees(computed.exact(), amount)) return;
        diagnostics.report(
                Code.PRINTED_DISAGREES,
                found.reading().where(),
                "unit",
                unit.name(),
                "indicator",
                indicator.name(),
                "printed",
                amount.toPlainString(),
                "computed",
                computed.exact().roundedHalfUp(Math.max(1, amount.scale())).toPlainString());
    }

    /** A bare 0.391 may be a percentage or a part of one: its counts decide. */
    private static Optional<BigDecimal> printed(Reading reading, Fraction computed) {
        if (reading instanceof Reading.Amount read) return Optional.of(read.amount());
        if (!(reading instanceof Reading.Bare bare)) return Optional.empty();
        BigDecimal percentage = bare.amount().movePointRight(2);
        return Optional.of(agrees(computed, percentage) ? percentage : bare.amount());
    }

    private static boolean agrees(Fraction computed, BigDecimal printed) {
        Fraction difference = computed.minus(Fraction.of(printed)).abs();
        Fraction lastPlace =
                Fraction.of(BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())));
        return difference.compareTo(lastPlace) < 0;
    }

    private boolean isUnclear(Sum... sums) {
        boolean unclear = false;
        for (Sum sum : sums) {
            for (Found empty : sum.listUnclear()) {
                findings.reportEmpty(empty);
                unclear = true;
            }
        }
        return unclear;
    }

    private Optional<Observation> measured(Value value, Sum... sums) {
        return Optional.of(new Measured(unit, indicator, month, value, evidence(sums)));
    }

    private Optional<Observation> notApplicable(String reason, Sum... sums) {
        return Optional.of(new NotApplicable(unit, indicator, month, reason, evidence(sums)));
    }

    private static List<Evidence> evidence(Sum... sums) {
        List<Evidence> evidence = new ArrayList<>();
        for (Sum sum : sums) {
            evidence.addAll(sum.evidence());
        }
        return evidence;
    }

    private void report(Code code, Sum where, String figure) {
        diagnostics.report(
                code,
                where.where(),
                "unit",
                unit.name(),
                "indicator",
                indicator.name(),
                "figure",
                figure);
    }

    private static String figure(Sum numerator, Sum denominator) {
        return numerator.amount().toPlainString() + "/" + denominator.amount().toPlainString();
    }
}
