package kpireport.inspection;

import java.util.List;
import java.util.Optional;
import kpireport.plan.HeaderPath;

/**
 * One column of a table.
 *
 * @param number 1-based; column 2 is shown as B
 * @param headers over it, outermost first
 * @param path the shortest that the plan can name it by; empty when none is clear
 * @param measure the id proposed for its numbers
 * @param samples up to three different values, in a list of dossiers all that a column chooses
 *     from; never of a personal column
 * @param decimals the most that a number in it shows, no more than two
 */
public record InspectedColumn(
        int number,
        List<String> headers,
        Holds holds,
        Optional<HeaderPath> path,
        Optional<String> measure,
        List<String> samples,
        int decimals) {

    public InspectedColumn {
        headers = List.copyOf(headers);
        samples = List.copyOf(samples);
    }

    /** What the column seems to be there for. */
    public enum Holds {
        /** STT, TT. */
        ROW_NUMBER,
        UNIT,
        UNIT_CODE,
        /** The long layout's name of what is measured. */
        INDICATOR,
        /** The code of a dossier, in a list with a row for each. */
        DOSSIER,
        /** What happened to it on which day. */
        DATE,
        COUNT,
        AMOUNT,
        PERCENT,
        TEXT,
        /** Names, addresses, numbers of people. */
        PERSONAL
    }
}
