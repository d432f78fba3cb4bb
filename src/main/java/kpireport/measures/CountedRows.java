package kpireport.measures;

import java.util.Optional;

/**
 * Rows of a list of dossiers that were counted: those of one unit that met the conditions.
 *
 * @param sheet the sheet's name; empty for formats that have none
 * @param columns the range that was read: "A2:H301"
 * @param condition what a row had to meet, in the plan's words; empty when every row counts
 * @param period the days in which the row's date had to be; empty when any day will do
 * @param counted rows, or different values where those are counted
 * @param rows how many the unit has in the list, in the period or not
 */
public record CountedRows(
        String file,
        String sheet,
        String columns,
        String condition,
        Optional<Period> period,
        long counted,
        long rows)
        implements SourceRef {

    @Override
    public String describe() {
        StringBuilder text = new StringBuilder(file).append(" · ");
        if (!sheet.isEmpty()) text.append(sheet).append('!');
        text.append(columns);
        period.ifPresent(days -> text.append(" · ").append(days.describe()));
        if (!condition.isEmpty()) text.append(" · ").append(condition);
        return text.append(" · ").append(counted).append('/').append(rows).toString();
    }
}
