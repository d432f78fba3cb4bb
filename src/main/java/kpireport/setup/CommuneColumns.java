package kpireport.setup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedTable;

/** Tells by the header over names that they are communes': "Xã, phường". */
final class CommuneColumns {

    private static final Set<String> HEADERS =
            Set.of(
                    "xa",
                    "phuong",
                    "xa phuong",
                    "phuong xa",
                    "xa thi tran",
                    "xa phuong thi tran",
                    "dia phuong",
                    "ten xa",
                    "xa phuong dac khu");

    private CommuneColumns() {}

    /** The files that have such a column. */
    static Set<String> files(List<ExportAtHand> exports) {
        Set<String> files = new HashSet<>();
        for (ExportAtHand export : exports) {
            InspectedFile file = export.file();
            boolean communes =
                    file.sheets().stream()
                            .flatMap(sheet -> sheet.tables().stream())
                            .anyMatch(CommuneColumns::listsCommunes);
            if (communes) files.add(file.file());
        }
        return files;
    }

    private static boolean listsCommunes(InspectedTable table) {
        return table.columns().stream()
                .filter(column -> column.holds() == Holds.UNIT)
                .map(column -> Words.plain(column.headers().get(column.headers().size() - 1)))
                .anyMatch(HEADERS::contains);
    }
}
