package kpireport.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.assessment.Assessment;
import kpireport.assessment.Goal;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Figure;
import kpireport.document.Figures;
import kpireport.explanation.Explanation;
import kpireport.explanation.ExplanationText;
import kpireport.explanation.Explanations;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.measures.Observation;
import kpireport.measures.OrgUnit;
import kpireport.overview.Overview.MonthValue;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.TargetLine;
import kpireport.plan.MonthNotes.Cause;
import kpireport.plan.Plan;

/** The results of a month, each once, with the months before it. */
final class Results {

    /** Of the page, so that a year shows its course. */
    private static final int MOST_MONTHS = 12;

    private static final Fraction QUARTER = Fraction.parse("1/4");
    private static final Fraction HALF = Fraction.parse("1/2");

    private final Assessment assessment;
    private final Plan plan;
    private final ExplanationText text;
    private final List<YearMonth> months;
    private final Map<String, TargetLine> targets = new LinkedHashMap<>();
    private final Map<String, ResultLine> byOrigin = new LinkedHashMap<>();

    Results(Assessment assessment, Plan plan, ExplanationText text) {
        this.assessment = assessment;
        this.plan = plan;
        this.text = text;
        this.months = lastMonths(assessment);
        for (Explanation explanation : new Explanations(assessment, plan).list()) {
            ResultLine line = line(explanation);
            byOrigin.put(line.origin(), line);
        }
    }

    ResultLine get(IndicatorResult result) {
        return byOrigin.get(result.unit().id() + "/" + result.indicator().id());
    }

    /** What was set for somebody this month, in the order of indicators and scopes. */
    List<TargetLine> listTargets() {
        List<TargetLine> ordered = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            targets.values().stream()
                    .filter(target -> target.indicator().equals(indicator.name()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    /** What was set for the level as a whole. */
    Optional<TargetLine> findTarget(Indicator indicator, Level level) {
        return Optional.ofNullable(targets.get("target/" + indicator.id() + "/" + level.id()));
    }

    private static List<YearMonth> lastMonths(Assessment assessment) {
        List<YearMonth> read =
                assessment.observations().listMonths().stream()
                        .filter(month -> !month.isAfter(assessment.month()))
                        .toList();
        return read.subList(Math.max(0, read.size() - MOST_MONTHS), read.size());
    }

    private ResultLine line(Explanation explanation) {
        IndicatorResult result = explanation.result();
        return new ResultLine(
                OriginText.origin(explanation),
                result.unit().shortName(),
                result.indicator().name(),
                result.status().key(),
                text.status(result.status()),
                severity(result),
                explanation.value().text(),
                result.measured().map(measured -> measured.value().exact()),
                result.indicator().direction(),
                Figures.counts(result),
                result.goal().map(goal -> target(explanation, goal)),
                Figures.shortfall(result).text(),
                Figures.change(result).text(),
                result.cause().map(Cause::text).orElse(""),
                result.rank().orElse(0),
                months.stream()
                        .map(month -> value(result.unit(), result.indicator(), month))
                        .toList(),
                explanation);
    }

    private TargetLine target(Explanation explanation, Goal goal) {
        IndicatorResult result = explanation.result();
        Figure figure = Figures.target(result);
        return targets.computeIfAbsent(
                figure.id(),
                id ->
                        new TargetLine(
                                id,
                                result.indicator().name(),
                                text.targetText(result),
                                goal.threshold(),
                                scope(goal.target().scope()),
                                text.named(explanation),
                                goal.target().where().describe(),
                                goal.target().provisional()));
    }

    private String scope(String id) {
        return plan.levels().stream()
                .filter(level -> level.id().equals(id))
                .map(Level::label)
                .findFirst()
                .or(() -> plan.findUnit(id).map(OrgUnit::shortName))
                .orElse(id);
    }

    private MonthValue value(OrgUnit unit, Indicator indicator, YearMonth month) {
        Optional<Observation> observation = assessment.observations().find(unit, indicator, month);
        return new MonthValue(
                month.getMonthValue() + "/" + month.getYear(),
                observation.map(Figures::text).orElse(""),
                assessment
                        .observations()
                        .findMeasured(unit, indicator, month)
                        .map(measured -> measured.value().exact()));
    }

    private static int severity(IndicatorResult result) {
        if (result.shortfall().isEmpty()) {
            return 0;
        }
        Fraction target = result.goal().orElseThrow().threshold();
        if (target.signum() == 0) {
            return 2;
        }
        Fraction share = result.shortfall().get().gap().dividedBy(target.abs());
        return share.compareTo(QUARTER) < 0 ? 1 : share.compareTo(HALF) < 0 ? 2 : 3;
    }
}
