package kpireport.setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;

/**
 * The office's own line in a row below the headers: "≥ 80%".
 *
 * @param header of the column, with the note
 * @param target as the plan writes it
 * @param most whether it is not to be passed, as "≤ 5%" says
 */
record TargetNote(String header, String target, boolean most) {

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?iu)\\(?\\s*((chỉ tiêu|mục tiêu|kế hoạch|mức giao|giao|yêu cầu|phải đạt|tối thiểu|đạt|từ)[\\s:]*)*"
                            + "(?<sign>[≥≤><=]=?)?\\s*(?<number>\\d{1,3}([.,]\\d{1,2})?)\\s*%(\\s*trở lên)?\\s*\\)?");

    /** Empty where it parts columns under one header: "dưới 80%" beside "từ 80%". */
    static Optional<TargetNote> of(InspectedColumn column, List<InspectedColumn> all) {
        List<String> over = ColumnName.parents(column);
        Matcher note = NOTE.matcher(ColumnName.last(column));
        if (over.isEmpty() || column.holds() != Holds.PERCENT || !note.matches()) {
            return Optional.empty();
        }
        boolean alone =
                all.stream()
                        .filter(it -> it.headers().size() >= over.size())
                        .filter(it -> it.headers().subList(0, over.size()).equals(over))
                        .allMatch(column::equals);
        BigDecimal number = new BigDecimal(note.group("number").replace(',', '.'));
        boolean possible = number.signum() > 0 && number.compareTo(new BigDecimal(100)) <= 0;
        String sign = Optional.ofNullable(note.group("sign")).orElse("");
        return alone && possible
                ? Optional.of(
                        new TargetNote(
                                ColumnName.path(column),
                                number.stripTrailingZeros().toPlainString(),
                                sign.startsWith("≤") || sign.startsWith("<")))
                : Optional.empty();
    }

    /** The same column without its lowest header. */
    static InspectedColumn without(InspectedColumn column) {
        return new InspectedColumn(
                column.number(),
                ColumnName.parents(column),
                column.holds(),
                column.path(),
                column.measure(),
                column.samples(),
                column.decimals());
    }
}
