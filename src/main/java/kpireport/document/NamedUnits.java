package kpireport.document;

import java.util.List;
import kpireport.document.DocumentData.UnitText;

/**
 * Units that a document names: who is criticised, commended or must explain, and on what grounds.
 *
 * @param units in the order of the levels; within one, those who must also explain come first
 * @param levels the same, level by level, without levels that have none
 * @param grounds the same, by what the rules say: "at least 3 missed"
 * @param runs the same, by what is true of them: "4 missed", "nought for 3 months running"
 * @param standings the same, by how many indicators they met this month and last
 */
public record NamedUnits(
        List<NamedUnit> units,
        List<NamedLevel> levels,
        List<NamedGroup> grounds,
        List<NamedGroup> runs,
        List<NamedStanding> standings) {

    /**
     * Units that are named on the same grounds.
     *
     * @param cases for every unit all claims of one of them hold; empty when only a person put them
     *     there
     * @param decision why a person put them there, if no rule did
     */
    public record NamedGroup(List<List<Claim>> cases, String decision, List<NamedUnit> units) {}

    /**
     * What can be said of a unit that a rule names.
     *
     * @param test the condition's key in the plan: "missed-at-least", "zero-months" …
     * @param indicator empty where any indicator will do
     * @param number indicators or months, "03"; empty where none are counted
     * @param bound the line that is meant, "10%"; of a streak of noughts "0%"
     */
    public record Claim(String test, String indicator, String number, String bound) {}

    /**
     * Units that stand the same.
     *
     * @param standing "5/7"
     * @param previousStanding "3/7", or empty
     * @param decision why a person put them in the list, if no rule did
     */
    public record NamedStanding(
            String standing, String previousStanding, String decision, List<NamedUnit> units) {}

    public record NamedLevel(String id, String label, String members, List<NamedUnit> units) {}

    /**
     * @param reasons the rules that put it there
     * @param decision why a person put it there, or empty
     * @param opposed the list that says the contrary and has the unit, too: "biểu dương"; or empty
     */
    public record NamedUnit(
            UnitText unit,
            Tally standing,
            String previousStanding,
            List<Reason> reasons,
            String decision,
            String opposed) {}

    public record Reason(String rule, List<Fact> facts) {}

    /**
     * @param test the condition's key in the plan: "missed", "zero-months" …
     * @param bound as the plan writes it, with its unit of measure: "12,5%"; empty where the test
     *     needs none
     * @param because the results it rests on
     */
    public record Fact(String test, String bound, List<Because> because) {}

    /**
     * @param months how many in a row, "02"; empty where the test counts none
     */
    public record Because(String indicator, String value, String months) {}
}
