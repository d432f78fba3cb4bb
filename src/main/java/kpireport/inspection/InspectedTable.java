package kpireport.inspection;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table found in a sheet. Rows are 1-based.
 *
 * @param numberingRow the row of (1) (2) (3) below the headers
 * @param rows how many there are of each kind below the headers, by a name that never changes:
 *     "unit", "unknownUnit", "ambiguousUnit", "nameless", "group", "total", "aside", "numbering",
 *     "header", "text", "blank"; "dossier" of a list; none when no column of units was found
 * @param units the names in the column of units, each once, or once for each code; without such a
 *     column the unit that the title names, if there is one row of totals to give its figures
 * @param indicators the names in the column of indicators, each once; none in a wide layout
 * @param month that most rows of a list of dossiers are dated in, or the latest of several; empty
 *     for other tables
 * @param titles lines of text just above it, from the top: "2. Trong tháng 8/2026"
 */
public record InspectedTable(
        List<String> titles,
        int firstHeaderRow,
        int lastHeaderRow,
        Optional<Integer> numberingRow,
        List<InspectedColumn> columns,
        Map<String, Integer> rows,
        List<InspectedUnit> units,
        List<String> indicators,
        Optional<YearMonth> month) {

    public InspectedTable {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
    }
}
