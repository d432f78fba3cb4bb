package kpireport.ingest;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/**
 * Holds the months named above a table against the report's. The file name proves nothing, and the
 * figures of another month look just as good.
 */
final class TitleMonth {

    /**
     * "tháng 5/2024", "tháng 5 năm 2024", "đến ngày 31/5/2024". The day a form was printed, "ngày
     * 05 tháng 6 năm 2024", is no month it is about.
     */
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?<!ngày \\d{1,2} )tháng (\\d{1,2}) ?(?:/|-|năm|\\.) ?(\\d{4})"
                            + "|đến (?:hết )?(?:ngày )?\\d{1,2} ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})"
                            + "|đến (?:hết )?ngày \\d{1,2} tháng (\\d{1,2}) năm (\\d{4})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final YearMonth month;
    private final Diagnostics diagnostics;

    TitleMonth(YearMonth month, Diagnostics diagnostics) {
        this.month = month;
        this.diagnostics = diagnostics;
    }

    void check(Table table) {
        Set<String> named = new LinkedHashSet<>();
        for (Sheet.Row row : table.grid().sheet().rows()) {
            if (row.number() >= table.head().firstRow()) break;
            for (Cell cell : row.cells()) {
                for (MatchResult found : MONTH.matcher(cell.text()).results().toList()) {
                    if (names(found)) return;
                    named.add(found.group());
                }
            }
        }
        if (!named.isEmpty()) {
            diagnostics.report(
                    Code.OTHER_MONTH,
                    table.place(),
                    "text",
                    String.join(", ", named),
                    "month",
                    month);
        }
    }

    private boolean names(MatchResult found) {
        for (int group = 1; group < found.groupCount(); group += 2) {
            if (found.group(group) != null) {
                return Integer.parseInt(found.group(group)) == month.getMonthValue()
                        && Integer.parseInt(found.group(group + 1)) == month.getYear();
            }
        }
        return false;
    }
}
