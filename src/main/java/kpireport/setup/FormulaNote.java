package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;

/**
 * "(7)=(6)/(4)" in the header of a rate: which columns it is made of, by the numbers they have in
 * the table.
 *
 * @param own number of the column that says it
 */
record FormulaNote(int own, List<Integer> numerator, List<Integer> denominator) {

    private static final String NUMBER = "[(\\[]?\\s*(\\d{1,2})\\s*[)\\]]?";
    private static final String SUM = "[\\d()\\[\\]+\\s]+";
    private static final Pattern NOTE =
            Pattern.compile(
                    "[(\\[]?\\s*"
                            + NUMBER
                            + "\\s*=\\s*("
                            + SUM
                            + ")[/:]("
                            + SUM
                            + ")(?:[x×*]?\\s*100\\s*%?)?[)\\]\\s]*$");

    /** "(*)", "(1)" at the end point to a note below the table. */
    private static final Pattern MARK =
            Pattern.compile("\\s*(\\(\\*+\\)|\\*+|\\(\\d{1,2}\\))\\s*$");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    static Optional<FormulaNote> of(InspectedColumn column) {
        Matcher note = NOTE.matcher(ColumnName.last(column));
        return note.find()
                ? Optional.of(
                        new FormulaNote(
                                Integer.parseInt(note.group(1)),
                                numbers(note.group(2)),
                                numbers(note.group(3))))
                : Optional.empty();
    }

    /** The header without its note and its marks. */
    static String without(String header) {
        return MARK.matcher(NOTE.matcher(header).replaceFirst("")).replaceFirst("").strip();
    }

    /** Those that a list of numbers means; empty unless every one is there. */
    static List<InspectedColumn> columns(
            List<Integer> numbers, int shift, List<InspectedColumn> all) {
        List<InspectedColumn> meant =
                numbers.stream()
                        .flatMap(number -> all.stream().filter(it -> it.number() == number + shift))
                        .toList();
        return meant.size() == numbers.size() ? meant : List.of();
    }

    private static List<Integer> numbers(String sum) {
        Stream<String> digits = DIGITS.matcher(sum).results().map(MatchResult::group);
        return digits.map(Integer::valueOf).toList();
    }
}
