package kpireport.document;

import java.math.BigDecimal;
import java.util.List;
import kpireport.assessment.Delta;
import kpireport.assessment.Goal;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Standing;
import kpireport.assessment.UnitResult;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.OrgUnit;
import kpireport.measures.Value;

/** The figures of one result, as every output prints them. */
public final class Figures {

    /** What the ids of targets begin with. */
    static final String TARGET = "target";

    /** Where there is no standing to print. */
    private static final String NOTHING = "–";

    private static final int MOST_TARGET_DECIMALS = 6;

    private Figures() {}

    /**
     * The value with the indicator's decimals, and more where a missed target would otherwise look
     * met: 99.96 % against 100 % is "99,96%".
     */
    public static Figure value(IndicatorResult result) {
        return value(result, decimals(result));
    }

    /** The value for a sentence, without needless noughts: "97,4%" for "97,40%". */
    static Figure brief(IndicatorResult result) {
        int needed =
                result.measured()
                        .map(measured -> measured.value().exact().roundedHalfUp(decimals(result)))
                        .map(rounded -> Math.max(0, rounded.stripTrailingZeros().scale()))
                        .orElse(0);
        return value(result, needed);
    }

    private static Figure value(IndicatorResult result, int decimals) {
        return result.measured()
                .map(
                        measured ->
                                figure(
                                        result,
                                        "",
                                        measured.value().exact(),
                                        decimals,
                                        measured.evidence()))
                .map(value -> result.isMissed() ? asSureAsTarget(value, result) : value)
                .orElse(Figure.NONE);
    }

    /** In points of the indicator's unit, with the decimals of the value it belongs to. */
    public static Figure shortfall(IndicatorResult result) {
        return result.shortfall()
                .map(shortfall -> toTarget(result, "/shortfall", shortfall.gap(), decimals(result)))
                .orElse(Figure.NONE);
    }

    /** How many dossiers would have closed the gap. */
    public static Figure dossiers(IndicatorResult result) {
        return result.shortfall()
                .flatMap(shortfall -> shortfall.dossiers())
                .map(dossiers -> toTarget(result, "/dossiers", Fraction.of(dossiers), 0))
                .orElse(Figure.NONE);
    }

    public static Figure change(IndicatorResult result) {
        return result.delta().map(delta -> change(result, delta)).orElse(Figure.NONE);
    }

    public static Figure previous(IndicatorResult result) {
        return result.delta()
                .map(
                        delta ->
                                figure(
                                        result,
                                        "/previous",
                                        delta.previous().value().exact(),
                                        result.indicator().decimals(),
                                        delta.previous().evidence()))
                .orElse(Figure.NONE);
    }

    /**
     * As the plan writes it, without needless noughts: "55%". Another unit's value is printed with
     * the indicator's decimals.
     */
    public static Figure target(IndicatorResult result) {
        return result.goal().map(goal -> target(result.indicator(), goal)).orElse(Figure.NONE);
    }

    static Figure target(Indicator indicator, Goal goal) {
        int decimals =
                goal.target()
                        .threshold()
                        .map(number -> Math.max(0, number.stripTrailingZeros().scale()))
                        .orElse(indicator.decimals());
        Evidence evidence =
                new Evidence(
                        Evidence.Role.VALUE,
                        "target",
                        goal.threshold().roundedHalfUp(decimals),
                        goal.target().where());
        return new Figure(
                Numerals.decimal(goal.threshold(), decimals) + indicator.unitOfMeasure(),
                goal.threshold(),
                indicator.unitOfMeasure(),
                decimals,
                TARGET + "/" + indicator.id() + "/" + goal.target().scope(),
                List.of(evidence),
                goal.target().provisional());
    }

    /** A target as the plan would write it, without needless noughts: "55%". */
    public static String target(Indicator indicator, Fraction threshold) {
        return digits(threshold, MOST_TARGET_DECIMALS) + indicator.unitOfMeasure();
    }

    /** A change as the documents print it. */
    public static String change(Indicator indicator, Fraction change) {
        return Numerals.decimal(change, indicator.decimals());
    }

    /** A bare number, rounded half up where it has more decimals. */
    public static String digits(Fraction exact, int mostDecimals) {
        return Numerals.brief(exact.roundedHalfUp(mostDecimals));
    }

    /** A bare number that a plan or an export writes. */
    public static String digits(BigDecimal number) {
        return Numerals.brief(number);
    }

    /** A value as the documents print it, without looking at a target. */
    public static String text(Indicator indicator, Fraction exact) {
        return Numerals.decimal(exact, indicator.decimals()) + indicator.unitOfMeasure();
    }

    /** What was observed as the documents print it; the token where nothing was measured. */
    public static String text(Observation observation) {
        return observation instanceof Observation.Measured measured
                ? text(measured.indicator(), measured.value().exact())
                : ((Observation.NotApplicable) observation).reason();
    }

    /** The counts behind a rate, as "9/23"; empty when it was not computed from counts. */
    public static String counts(IndicatorResult result) {
        return result.measured()
                .map(Observation.Measured::value)
                .filter(Value.Rate.class::isInstance)
                .map(Value.Rate.class::cast)
                .map(
                        rate ->
                                Numerals.decimal(rate.numerator())
                                        + "/"
                                        + Numerals.decimal(rate.denominator()))
                .orElse("");
    }

    /** The same, leading to where they were read. */
    static Tally tally(IndicatorResult result) {
        return new Tally(counts(result), id(result.unit(), result.indicator()));
    }

    /** "5/7"; of a unit that had nothing to measure a dash, for it met and missed nothing. */
    public static String standing(Standing standing) {
        return measuresNothing(standing) ? NOTHING : standing.met() + "/" + standing.total();
    }

    /** Last month's; empty where that is not known, or the unit had nothing to measure. */
    public static String previousStanding(UnitResult unit) {
        return unit.previous()
                .filter(standing -> !measuresNothing(standing))
                .map(Figures::standing)
                .orElse("");
    }

    private static boolean measuresNothing(Standing standing) {
        return standing.met() + standing.missed() == 0;
    }

    private static Figure change(IndicatorResult result, Delta delta) {
        List<Evidence> both =
                java.util.stream.Stream.concat(
                                delta.current().evidence().stream(),
                                delta.previous().evidence().stream())
                        .toList();
        return bare(result, "/change", delta.change(), result.indicator().decimals(), both);
    }

    private static int decimals(IndicatorResult result) {
        int decimals = result.indicator().decimals();
        if (result.shortfall().isEmpty()) {
            return decimals;
        }
        Fraction value = result.measured().orElseThrow().value().exact();
        Fraction target = result.goal().orElseThrow().threshold();
        while (result.indicator()
                .direction()
                .meets(Fraction.of(value.roundedHalfUp(decimals)), target)) {
            decimals++;
        }
        return decimals;
    }

    private static Figure figure(
            IndicatorResult result,
            String part,
            Fraction exact,
            int decimals,
            List<Evidence> evidence) {
        String unit = result.indicator().unitOfMeasure();
        return new Figure(
                Numerals.decimal(exact, decimals) + unit,
                exact,
                unit,
                decimals,
                id(result.unit(), result.indicator()) + part,
                evidence);
    }

    /** A distance from the target. */
    private static Figure toTarget(
            IndicatorResult result, String part, Fraction exact, int decimals) {
        return asSureAsTarget(bare(result, part, exact, decimals, evidence(result)), result);
    }

    private static Figure asSureAsTarget(Figure figure, IndicatorResult result) {
        return result.goal().orElseThrow().target().provisional() ? figure.asProvisional() : figure;
    }

    private static Figure bare(
            IndicatorResult result,
            String part,
            Fraction exact,
            int decimals,
            List<Evidence> evidence) {
        return new Figure(
                Numerals.decimal(exact, decimals),
                exact,
                "",
                decimals,
                id(result.unit(), result.indicator()) + part,
                evidence);
    }

    private static List<Evidence> evidence(IndicatorResult result) {
        return result.observation().map(Observation::evidence).orElse(List.of());
    }

    private static String id(OrgUnit unit, Indicator indicator) {
        return unit.id() + "/" + indicator.id();
    }
}
