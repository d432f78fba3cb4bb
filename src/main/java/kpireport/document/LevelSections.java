package kpireport.document;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.Assessment;
import kpireport.assessment.Goal;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.UnitResult;
import kpireport.document.DocumentData.GradeCount;
import kpireport.document.DocumentData.IndicatorSection;
import kpireport.document.DocumentData.LevelSection;
import kpireport.document.DocumentData.Miss;
import kpireport.measures.Fraction;
import kpireport.measures.Grade;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.plan.MonthNotes.Cause;
import kpireport.plan.Plan;

/** The results, level by level. */
final class LevelSections {

    private final Assessment assessment;
    private final Plan plan;

    LevelSections(Assessment assessment, Plan plan) {
        this.assessment = assessment;
        this.plan = plan;
    }

    List<LevelSection> list() {
        return plan.levels().stream().map(this::section).toList();
    }

    private LevelSection section(Level level) {
        List<UnitResult> units = assessment.listUnits(level);
        List<IndicatorSection> all = new ArrayList<>();
        List<IndicatorSection> missed = new ArrayList<>();
        int set = 0;
        for (Indicator indicator : plan.listIndicators(level)) {
            List<IndicatorResult> results = results(indicator, units);
            all.add(section(indicator, level, "", results));
            if (results.stream().anyMatch(result -> result.goal().isPresent())) {
                set++;
            }
            if (results.stream().anyMatch(IndicatorResult::isMissed)) {
                String ordinal = Numerals.lowerRoman(missed.size() + 1);
                missed.add(section(indicator, level, ordinal, results));
            }
        }
        return new LevelSection(
                level.id(),
                level.label(),
                level.members(),
                Numerals.padded(set),
                all,
                missed,
                Numerals.padded(missed.size()),
                missed.stream()
                        .flatMap(indicator -> indicator.misses().stream())
                        .filter(Miss::excused)
                        .toList(),
                UnitLines.of(units),
                ComparisonNotes.of(units));
    }

    private static List<IndicatorResult> results(Indicator indicator, List<UnitResult> units) {
        return units.stream()
                .flatMap(unit -> unit.results().stream())
                .filter(result -> result.indicator().id().equals(indicator.id()))
                .toList();
    }

    private static IndicatorSection section(
            Indicator indicator, Level level, String ordinal, List<IndicatorResult> results) {
        return new IndicatorSection(
                indicator.id(),
                indicator.name(),
                ordinal,
                levelTarget(indicator, level, results),
                results.stream()
                        .filter(IndicatorResult::isMissed)
                        .map(LevelSections::miss)
                        .toList(),
                results.stream()
                        .filter(IndicatorResult::isMissed)
                        .sorted(comparing(LevelSections::gap).reversed())
                        .map(LevelSections::miss)
                        .toList(),
                indicator.grades().stream().map(grade -> count(grade, results)).toList());
    }

    private static Fraction gap(IndicatorResult missed) {
        return missed.shortfall().orElseThrow().gap();
    }

    private static GradeCount count(Grade grade, List<IndicatorResult> results) {
        long count =
                results.stream()
                        .filter(result -> result.grade().equals(Optional.of(grade)))
                        .count();
        return new GradeCount(grade.name(), Numerals.padded((int) count));
    }

    /** The target of those that have none of their own. */
    private static Figure levelTarget(
            Indicator indicator, Level level, List<IndicatorResult> results) {
        return results.stream()
                .flatMap(result -> result.goal().stream())
                .filter((Goal goal) -> goal.target().scope().equals(level.id()))
                .findFirst()
                .map(goal -> Figures.target(indicator, goal))
                .orElse(Figure.NONE);
    }

    private static Miss miss(IndicatorResult result) {
        return new Miss(
                UnitLines.text(result),
                Figures.value(result),
                Figures.tally(result),
                Figures.target(result),
                Figures.shortfall(result),
                Figures.dossiers(result),
                result.cause().map(Cause::text).orElse(""),
                result.isExcused());
    }
}
