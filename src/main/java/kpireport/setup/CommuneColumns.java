package kpireport.setup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedTable;

/** Tells by the header over names that they are communes': "Xã, phường". */
final class CommuneColumns {

    private static final Pattern HEADER =
            Pattern.compile(
                    "(ten )?((ubnd )?(cap )?(cac )?(xa|phuong|thi tran|dac khu)( |$)(va )?){1,4}|(ten )?dia (phuong|ban)");

    private CommuneColumns() {}

    /** The files that have such a column. */
    static Set<String> files(List<ExportAtHand> exports) {
        Set<String> files = new HashSet<>();
        for (ExportAtHand export : exports) {
            InspectedFile file = export.file();
            if (file.listTables().anyMatch(CommuneColumns::listsCommunes)) files.add(file.file());
        }
        return files;
    }

    private static boolean listsCommunes(InspectedTable table) {
        return table.columns().stream()
                .filter(column -> column.holds() == Holds.UNIT)
                .map(column -> Words.plain(ColumnName.last(column)))
                .anyMatch(it -> HEADER.matcher(it).matches());
    }
}
