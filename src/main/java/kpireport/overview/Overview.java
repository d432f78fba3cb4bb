package kpireport.overview;

import java.util.List;
import java.util.Optional;
import kpireport.explanation.Explanation;
import kpireport.explanation.Line;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;

/**
 * What the preview shows around the drafts, and what every figure in every file leads back to.
 *
 * @param office "UBND huyện An Lão"
 * @param month "5/2024"
 * @param levels those that have units, in the plan's order
 * @param targets what was set, each once
 * @param findings of the run, gravest first
 */
public record Overview(
        String office,
        String month,
        List<LevelTable> levels,
        List<TargetLine> targets,
        List<NamedList> lists,
        List<FindingLine> findings) {

    /** Of documents that stand for themselves. */
    public static final Overview NONE =
            new Overview("", "", List.of(), List.of(), List.of(), List.of());

    /**
     * The units of a level against its indicators.
     *
     * @param total the score by which units are ranked: the one a document of the plan names, or
     *     that all others add up to; empty where there is none
     */
    public record LevelTable(
            String id,
            String label,
            List<IndicatorColumn> indicators,
            List<UnitRow> units,
            Optional<IndicatorColumn> total) {}

    /**
     * @param target the level's; empty when it sets none
     */
    public record IndicatorColumn(String id, String name, Optional<TargetLine> target) {}

    /**
     * @param standing "5/7", "–" for a unit that had nothing to measure; empty for one that nothing
     *     is asked of
     * @param previousStanding "3/7", or empty
     * @param results one for each indicator of the level
     */
    public record UnitRow(
            String id,
            String name,
            String standing,
            String previousStanding,
            List<ResultLine> results) {}

    /**
     * One unit on one indicator.
     *
     * @param origin what its figures name as theirs: "an-dung/so-hoa"
     * @param status "met", "missed", "no-target" …; {@code statusText} is the word for it
     * @param severity of a miss: 1 near the target, 3 not half way to it; 0 when it is no miss
     * @param value as the documents print it; empty where there is none
     * @param exact the value before rounding
     * @param counts "9/23", or empty
     * @param shortfall points, and {@code change} since last month; empty where there is none
     * @param rank within the level; 0 without a value
     * @param months the last ones, earliest first
     */
    public record ResultLine(
            String origin,
            String unit,
            String indicator,
            String status,
            String statusText,
            int severity,
            String value,
            Optional<Fraction> exact,
            Direction direction,
            String counts,
            Optional<TargetLine> target,
            String shortfall,
            String change,
            String cause,
            int rank,
            List<MonthValue> months,
            Explanation explanation) {

        // Enough to tell them apart; to hash every part is felt at each start.
        @Override
        public int hashCode() {
            return origin.hashCode();
        }
    }

    /**
     * @param value empty for a month that left none
     */
    public record MonthValue(String month, String text, Optional<Fraction> value) {}

    /**
     * A line that says where a figure comes from.
     *
     * @param leadsTo the origin of the score's part that the line is about, or empty
     */
    public record OriginLine(Line line, String leadsTo) {}

    /**
     * @param id as figures name it: "target/so-hoa/xa"
     * @param text "80%", or "80% (mức tạm)" while nobody has confirmed it
     * @param scope whom it is set for
     * @param formula how the indicator's value comes about
     * @param where its place in the plan
     */
    public record TargetLine(
            String id,
            String indicator,
            String text,
            Fraction exact,
            String scope,
            String formula,
            String where,
            boolean provisional) {}

    /**
     * @param label "Phê bình"
     */
    public record NamedList(String label, List<NamedUnit> units) {}

    /**
     * @param keptOut whether a person took it out of the list again
     * @param grounds rules, conditions and decisions
     * @param because the results that the rules rest on, and the unit's misses
     */
    public record NamedUnit(
            String id,
            String name,
            String standing,
            boolean keptOut,
            List<Line> grounds,
            List<ResultLine> because) {}

    /**
     * @param severity "error", "warning" or "note"; {@code severityText} is the word for it
     */
    public record FindingLine(
            String severity, String severityText, String code, String where, String message) {}

    /** Empty for what no figure of this month names. */
    public Optional<ResultLine> findResult(String origin) {
        return levels.stream()
                .flatMap(level -> level.units().stream())
                .flatMap(unit -> unit.results().stream())
                .filter(result -> result.origin().equals(origin))
                .findFirst();
    }
}
