package kpireport.publication;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kpireport.assessment.Delta;
import kpireport.assessment.Goal;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Shortfall;
import kpireport.assessment.Standing;
import kpireport.assessment.Streaks;
import kpireport.assessment.UnitResult;
import kpireport.document.Figure;
import kpireport.document.Figures;
import kpireport.measures.CountedRows;
import kpireport.measures.Evidence;
import kpireport.measures.Grade;
import kpireport.measures.Observation;
import kpireport.measures.PartScore;
import kpireport.measures.SourceCell;
import kpireport.measures.Value;
import kpireport.plan.MonthNotes.Cause;

/** One unit of {@code results.json} with all its results. */
final class UnitJson {

    private UnitJson() {}

    static void write(JsonObject json, UnitResult unit) throws IOException {
        json.text("id", unit.unit().id());
        json.text("name", unit.unit().name());
        json.text("level", unit.unit().level().id());
        standing(json, unit.standing());
        json.object("previous", unit.previous(), UnitJson::standing);
        json.number("rank", unit.rank());
        json.objects("results", unit.results(), UnitJson::result);
    }

    /** {@code NOT_APPLICABLE} is written {@code not-applicable}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void standing(JsonObject json, Standing standing) throws IOException {
        json.number("met", standing.met());
        json.number("missed", standing.missed());
        json.number("notApplicable", standing.notApplicable());
        json.number("absent", standing.absent());
        json.number("total", standing.total());
    }

    private static void result(JsonObject json, IndicatorResult result) throws IOException {
        json.text("indicator", result.indicator().id());
        facts(json, result);
        json.objects(
                "sources",
                result.observation().map(Observation::evidence).orElse(List.of()),
                UnitJson::evidence);
    }

    /** All but the places that the numbers come from. */
    static void facts(JsonObject json, IndicatorResult result) throws IOException {
        json.text("status", result.status().key());
        if (result.observation().orElse(null) instanceof Observation.NotApplicable nothing) {
            nothing(json, nothing);
        } else {
            value(json, result.measured().map(Observation.Measured::value));
        }
        displayed(json, Figures.value(result));
        json.text(
                "reason",
                result.observation()
                        .filter(Observation.NotApplicable.class::isInstance)
                        .map(Observation.NotApplicable.class::cast)
                        .map(Observation.NotApplicable::reason));
        json.object("target", result.goal(), (target, goal) -> target(target, goal, result));
        json.object(
                "shortfall",
                result.shortfall(),
                (part, shortfall) -> shortfall(part, shortfall, result));
        json.object("delta", result.delta(), (part, delta) -> delta(part, delta, result));
        json.object("streaks", streaks -> streaks(streaks, result.streaks()));
        json.number(
                "rank",
                result.rank().isPresent()
                        ? Optional.of(BigDecimal.valueOf(result.rank().getAsInt()))
                        : Optional.empty());
        json.text("grade", result.grade().map(Grade::name));
        json.object("cause", result.cause(), UnitJson::cause);
        json.object("previous", result.previous(), PastJson::write);
    }

    static void value(JsonObject json, Optional<Value> value) throws IOException {
        Optional<Value.Rate> rate =
                value.filter(Value.Rate.class::isInstance).map(Value.Rate.class::cast);
        json.number("numerator", rate.map(Value.Rate::numerator));
        json.number("denominator", rate.map(Value.Rate::denominator));
        json.number(
                "value",
                value.filter(Value.Printed.class::isInstance)
                        .map(Value.Printed.class::cast)
                        .map(Value.Printed::amount));
        json.text("exact", value.map(Value::exact).map(Object::toString));
    }

    /** The counts are told where they are counts: "0 of 0". */
    static void nothing(JsonObject json, Observation.NotApplicable nothing) throws IOException {
        boolean counted = nothing.reason().equals("0");
        json.number("numerator", sum(nothing, Evidence.Role.NUMERATOR).filter(sum -> counted));
        json.number("denominator", sum(nothing, Evidence.Role.DENOMINATOR).filter(sum -> counted));
        json.number("value", Optional.<BigDecimal>empty());
        json.text("exact", Optional.empty());
    }

    private static Optional<BigDecimal> sum(Observation.NotApplicable nothing, Evidence.Role role) {
        return nothing.evidence().stream()
                .filter(evidence -> evidence.role() == role)
                .map(Evidence::amount)
                .reduce(BigDecimal::add);
    }

    static void displayed(JsonObject json, Figure figure) throws IOException {
        json.text(
                "displayed",
                figure.equals(Figure.NONE) ? Optional.empty() : Optional.of(figure.text()));
    }

    private static void target(JsonObject json, Goal goal, IndicatorResult result)
            throws IOException {
        json.text("exact", goal.threshold().toString());
        displayed(json, Figures.target(result));
        json.text("scope", goal.target().scope());
        json.text("valueOf", goal.target().valueOf());
        json.text("where", goal.target().where().describe());
    }

    private static void shortfall(JsonObject json, Shortfall shortfall, IndicatorResult result)
            throws IOException {
        json.text("exact", shortfall.gap().toString());
        displayed(json, Figures.shortfall(result));
        json.number("dossiers", shortfall.dossiers().map(BigDecimal::new));
    }

    private static void delta(JsonObject json, Delta delta, IndicatorResult result)
            throws IOException {
        json.text("exact", delta.change().toString());
        displayed(json, Figures.change(result));
        json.object(
                "previous",
                previous -> {
                    value(previous, Optional.of(delta.previous().value()));
                    displayed(previous, Figures.previous(result));
                });
    }

    private static void streaks(JsonObject json, Streaks streaks) throws IOException {
        json.number("zero", streaks.zero());
        json.number("missed", streaks.missed());
        json.number("falling", streaks.falling());
    }

    private static void cause(JsonObject json, Cause cause) throws IOException {
        json.text("text", cause.text());
        json.yesNo("accepted", cause.accepted());
        json.text("where", cause.where().describe());
    }

    static void evidence(JsonObject json, Evidence evidence) throws IOException {
        json.text("role", key(evidence.role()));
        json.text("measure", evidence.measure());
        json.number("amount", evidence.amount());
        if (evidence.where() instanceof PartScore part) {
            json.text("part", part.indicator());
            return;
        }
        json.text("file", evidence.where().file());
        if (evidence.where() instanceof SourceCell cell) {
            json.text("sheet", cell.sheet());
            json.text("cell", cell.address());
            json.text("text", cell.text());
        } else if (evidence.where() instanceof CountedRows counted) {
            json.text("sheet", counted.sheet());
            json.text("cells", counted.columns());
            json.text("condition", counted.condition());
            json.text("from", counted.period().map(days -> days.from().toString()));
            json.text("to", counted.period().map(days -> days.to().toString()));
            json.number("rows", BigDecimal.valueOf(counted.rows()));
            json.text("place", counted.describe());
        } else {
            json.text("place", evidence.where().describe());
        }
    }
}
