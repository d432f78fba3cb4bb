package kpireport.verification;

import java.util.List;

/**
 * Something that a draft says and that can be true or not.
 *
 * @param reason why the verdict is what it is
 * @param excerpt the passage it stands in
 * @param unit the plan's name of who it is about, or empty
 * @param indicator the plan's name of what it is about, or empty
 * @param written as it stands there; empty where something is missing
 * @param right what it should be; empty where that is not known or nothing should stand there
 * @param sources the cells, or keys of month.yaml, that the right figure comes from
 */
public record Claim(
        Verdict verdict,
        Reason reason,
        Place place,
        String excerpt,
        String unit,
        String indicator,
        String written,
        String right,
        List<String> sources) {

    public Claim {
        sources = List.copyOf(sources);
    }

    public enum Verdict {
        CONFIRMED,
        CONTRADICTED,
        /** The data says nothing about it. */
        UNKNOWN
    }

    /** In the words of the console and of the JSON document. */
    public enum Reason {
        /** The data says the same. */
        SAME,
        /** The data says the same, rounded to what is written. */
        ROUNDED,
        OTHER_FIGURE,
        OTHER_DATE,
        OTHER_DOCUMENT,
        /** The figure is that of another unit. */
        OTHER_UNIT,
        /** The figure is that of another indicator. */
        OTHER_INDICATOR,
        /** Two figures stand in each other's place. */
        EXCHANGED,
        /** A figure is gone from where it belongs. */
        FIGURE_MISSING,
        /** A value or a deadline is gone from a sentence that still speaks of it. */
        FIGURE_LEFT_OUT,
        /** A figure where nothing was to measure, or nothing is to be said. */
        NO_FIGURE,
        UNIT_MISSING,
        UNIT_NOT_IN_LIST,
        OTHER_GRADE,
        /** A word says the opposite: rose for fell, met for missed. */
        OPPOSITE,
        OTHER_ORDER,
        /** Marked as missed, or not, against the data. */
        OTHER_MARK,
        /** Said to meet what was missed, or to miss what was met. */
        OTHER_VERDICT,
        /** Another place in a ranking. */
        OTHER_RANK,
        /** Said to lead, or to come last, where others do. */
        OTHER_FIRST,
        /** A row of a unit that has one already. */
        ROW_TWICE,
        /** A row of a unit that the plan does not have. */
        UNKNOWN_UNIT,
        /** Neither the sum, the rate of all together, nor the mean. */
        OTHER_TOTAL,
        /** In none of the rules of the list that it is said to be in. */
        NOT_CRITICISED,
        NOT_COMMENDED,
        NOT_TO_EXPLAIN,
        /** Said not to be in a list that it is in. */
        IS_CRITICISED,
        IS_COMMENDED,
        IS_TO_EXPLAIN,
        /** In a list of those that missed an indicator, which it met. */
        NOT_AMONG_MISSED,
        /** The cause is that of another unit. */
        OTHER_CAUSE,
        /** The month's notes give a cause; it is said to be another, or that there is none. */
        CAUSE_KNOWN,
        /** Said to have explained, and the month's notes give no cause. */
        NO_CAUSE_KNOWN,
        /** Higher said for lower, or another distance. */
        OTHER_COMPARISON,
        /** Said to meet or miss something where nothing arose that could be measured. */
        NOTHING_AROSE,
        /** A table of the document is not in the draft. */
        TABLE_MISSING,
        /** Told one after the other, and not as many figures as names. */
        UNPAIRED,
        NO_DATA
    }
}
