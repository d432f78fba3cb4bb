package kpireport.document;

import java.util.List;
import java.util.Map;

/**
 * What a template may print: every name below is a name in the template ({@code levels}, {@code
 * level.missed}, {@code miss.value} …). Nothing in it is absent: what does not exist is an empty
 * text, an empty list or {@link Figure#NONE}.
 *
 * @param main the document that an appendix belongs to, the one before it in the plan; any other
 *     document itself
 * @param appendices numbers of the main document's appendices by their names: {@code
 *     appendices["ranking"]} is "II"
 * @param notes the free values of the month's notes
 * @param deadline "17/6/2024", or empty
 * @param indicators by their ids
 * @param levels in the plan's order
 * @param excuses by indicator, in the plan's order
 * @param units all of them by their ids: {@code units["tien-lu"].results["tien-do"].value}
 * @param selections by their ids
 * @param criteria by their codes
 * @param agencies those who answer for a criterion, in the plan's order
 */
public record DocumentData(
        OfficeText office,
        DocumentText document,
        DocumentText main,
        Map<String, String> appendices,
        Period period,
        BaseReport baseReport,
        String deadline,
        Map<String, Object> notes,
        Map<String, IndicatorText> indicators,
        List<LevelSection> levels,
        List<Excuse> excuses,
        Map<String, UnitLine> units,
        NamedUnits criticised,
        NamedUnits commended,
        NamedUnits mustExplain,
        Map<String, SelectionText> selections,
        List<Criterion> criteria,
        List<AgencySection> agencies,
        Provisional provisional) {

    /** Whether the plan still has targets, or rules that name units, which nobody has confirmed. */
    public record Provisional(boolean targets, boolean rules) {}

    public record OfficeText(
            List<String> superior,
            List<String> name,
            String title,
            String place,
            String symbol,
            SignerText signer) {}

    public record SignerText(String authority, List<String> post, String name) {}

    /**
     * @param type the name of a named document, "Thông báo"; empty for a dispatch
     * @param abbreviation of the type, in the symbol: "TB"
     * @param appendixNumber "I", "II" among two or more appendices of a document; empty otherwise
     */
    public record DocumentText(
            String name,
            String type,
            String abbreviation,
            String appendixNumber,
            String subject,
            List<String> addressees,
            List<String> bases,
            List<String> recipients,
            Map<String, Object> values) {}

    /**
     * @param label "5/2024"
     * @param previous the month before, "4/2024"; empty when nothing is known of it
     * @param next the month after, "6/2024"
     * @param quarter 1 to 4
     */
    public record Period(
            int month, int year, String label, String previous, String next, int quarter) {}

    /**
     * @param number empty when the month's notes name no report
     * @param date "10/6/2024"
     */
    public record BaseReport(String type, String number, String date, String issuer) {}

    /**
     * What an indicator is called.
     *
     * @param code "7.3.2", or empty
     * @param maximum of a score: "20"; empty when the plan sets none
     * @param parts ids of the scores it adds up, in the plan's order
     */
    public record IndicatorText(
            String id, String code, String name, String maximum, List<String> parts) {}

    /**
     * An indicator that units missed for causes that were accepted.
     *
     * @param id of the indicator
     * @param misses those units', in the plan's order
     */
    public record Excuse(String id, String name, List<Miss> misses) {}

    /**
     * One level's results.
     *
     * @param indicatorCount "07"
     * @param missed the indicators that at least one unit missed, renumbered (i), (ii) …
     * @param missedCount how many those are, "03"
     * @param excused the misses whose cause was accepted
     * @param comparison what else changed since last month
     */
    public record LevelSection(
            String id,
            String label,
            String members,
            String indicatorCount,
            List<IndicatorSection> indicators,
            List<IndicatorSection> missed,
            String missedCount,
            List<Miss> excused,
            List<UnitLine> units,
            List<ComparisonNote> comparison) {}

    /**
     * What changed since last month besides the values, for whoever compares the two.
     *
     * @param kind "target", "formula", "corrected" (last month's published value) or "successor"
     * @param indicator id; empty where the unit itself changed
     * @param name the indicator's
     * @param units short names; empty where it concerns the whole level
     * @param before last month's target, formula, published value, or the former units
     * @param now this month's target, or what last month's value is today; empty otherwise
     */
    public record ComparisonNote(
            String kind,
            String indicator,
            String name,
            List<String> units,
            String before,
            String now) {}

    /**
     * @param ordinal "i", "ii" … among the missed; empty in the full list
     * @param target the level's
     * @param misses the units short of it, in the plan's order
     * @param worst the same, furthest from their target first
     * @param grades best first, also those that nobody has; empty for an indicator without grades
     */
    public record IndicatorSection(
            String id,
            String name,
            String ordinal,
            Figure target,
            List<Miss> misses,
            List<Miss> worst,
            List<GradeCount> grades) {}

    /**
     * @param count how many units have the grade, "06"
     */
    public record GradeCount(String name, String count) {}

    /**
     * @param target the unit's own
     * @param counts "9/23", or empty
     * @param cause in the office's words, or empty
     * @param excused whether the cause is accepted
     */
    public record Miss(
            UnitText unit,
            Figure value,
            Tally counts,
            Figure target,
            Figure shortfall,
            Figure dossiers,
            String cause,
            boolean excused) {}

    /**
     * @param formerly names that stood in its place last month, where there is something to compare
     *     with: its own, or those of the units that went into it
     */
    public record UnitText(
            String id, String name, String shortName, String head, List<String> formerly) {}

    /**
     * A unit's row in the appendix.
     *
     * @param standing "5/7"; "–" of a unit that had nothing to measure
     * @param previousStanding "3/7", or empty when last month is not known or had nothing to
     *     measure
     * @param cells one for each indicator of the level, in the plan's order
     * @param results the same by the indicators' ids
     */
    public record UnitLine(
            UnitText unit,
            int number,
            int rank,
            Tally standing,
            String previousStanding,
            int notApplicable,
            List<Cell> cells,
            Map<String, Cell> results) {}

    /**
     * @param status "met", "missed", "no-target", "not-applicable", "text-only" or "absent"
     * @param value for a table, with the indicator's decimals: "97,40%"
     * @param brief for a sentence, without needless noughts: "97,4%"
     * @param rank within the level; 0 without a value
     * @param grade "Tốt", or empty
     * @param cause why the target was missed, in the office's words, or empty
     * @param since what else changed since last month, for whoever compares the two
     */
    public record Cell(
            String indicator,
            String status,
            Figure value,
            Figure brief,
            Tally counts,
            Figure target,
            Figure shortfall,
            Figure dossiers,
            Figure previous,
            Figure change,
            String direction,
            int rank,
            String grade,
            String cause,
            Since since) {}

    /**
     * What changed since last month beside the value. Each is empty where nothing did.
     *
     * @param published last month's value as it was published: "39,1%"
     * @param corrected what last month's exports say now, where that is something else: "41,0%"
     * @param target last month's, where it was another: "50%"
     * @param formula how the value was computed last month, in ids, where that was otherwise
     * @param formerly names of the units that were there last month in this one's place
     */
    public record Since(
            String published,
            String corrected,
            String target,
            String formula,
            List<String> formerly) {}

    /**
     * A list for a sentence.
     *
     * @param units those that are named
     * @param total how many fit in all, "02"
     * @param more how many fit without being named
     */
    public record SelectionText(List<SelectedUnit> units, String total, int more) {}

    public record SelectedUnit(UnitText unit, Cell result) {}

    /** What one agency answers for, criterion by criterion. */
    public record AgencySection(String id, String name, String head, List<Criterion> criteria) {}

    /**
     * A criterion and what is said of it.
     *
     * @param kind "rate", "score", "count" or "text"
     * @param cumulative whether the count is added up from January on
     * @param agencies names of those who answer for it
     * @param result of the first unit the criterion applies to
     * @param asOf "30/9/2023", or empty
     * @param document where the figure was reported, or empty
     * @param text the finding in words, or empty
     * @param request what the agency is asked to do, or empty
     */
    public record Criterion(
            String id,
            String code,
            String name,
            String kind,
            boolean cumulative,
            List<String> agencies,
            Cell result,
            String asOf,
            String document,
            String text,
            String request) {}
}
