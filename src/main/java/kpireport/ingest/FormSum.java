package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kpireport.measures.SourceCell;

/**
 * A column of a form and the columns that it is the sum of.
 *
 * @param formula as the form or the letters of the columns say it: "4+5+6", "D + E + F"
 * @param signs 1 or -1 by column
 */
record FormSum(int column, String formula, Map<Integer, Integer> signs) {

    /** Of columns without numbers of their own. */
    static FormSum of(int column, List<Integer> parts) {
        Map<Integer, Integer> signs = new LinkedHashMap<>();
        parts.forEach(part -> signs.put(part, 1));
        String letters =
                parts.stream().map(SourceCell::columnLetters).collect(Collectors.joining(" + "));
        return new FormSum(column, letters, signs);
    }

    /** Whether both say the same of the numbers, however they put it. */
    boolean saysTheSameAs(FormSum other) {
        return column == other.column && signs.equals(other.signs);
    }
}
