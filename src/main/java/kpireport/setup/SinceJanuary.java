package kpireport.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedUnit;

/** Exports whose titles or names say that their figures are sums since January. */
public final class SinceJanuary {

    /** "8 tháng năm 2026", but not "ngày 31 tháng 8" nor "tháng 8". */
    private static final Pattern SAYS =
            Pattern.compile(
                    ".*\\b(luy ke|luy tien|cong don|tu dau nam|tu (ngay )?0?1 0?1 20\\d\\d den"
                            + "|tu (ngay )?01 thang 0?1\\b|tu thang 0?1 den"
                            + "|(?<!(thang|ngay) )(?<!\\d )(0?[2-9]|1[0-2]) thang (?!\\d{1,2}\\b)(dau )?(nam |cua nam )?(20\\d\\d|dau nam|xlsx?|csv|ods)?"
                            + "(?=$| ))\\b.*");

    private SinceJanuary() {}

    /** The first of the titles that says so. */
    static Optional<String> title(List<String> titles) {
        return titles.stream()
                .filter(title -> SAYS.matcher(Words.plain(title)).matches())
                .findFirst();
    }

    /**
     * Takes away each that has a twin of the month alone: the same form, month and units.
     *
     * @return the exports taken away, and the twin of each
     */
    public static Map<ExportAtHand, ExportAtHand> take(List<ExportAtHand> exports) {
        Map<ExportAtHand, ExportAtHand> taken = new LinkedHashMap<>();
        for (ExportAtHand export : exports) {
            if (!says(export)) continue;
            exports.stream()
                    .filter(other -> !says(other) && isTwin(export, other))
                    .findFirst()
                    .ifPresent(other -> taken.put(export, other));
        }
        exports.removeAll(taken.keySet());
        return taken;
    }

    private static boolean says(ExportAtHand export) {
        List<String> titles = new ArrayList<>();
        titles.add(export.path().getFileName().toString());
        export.file().sheets().forEach(sheet -> titles.addAll(sheet.titles()));
        return export.month().getMonthValue() > 1 && title(titles).isPresent();
    }

    private static boolean isTwin(ExportAtHand one, ExportAtHand other) {
        Set<String> common = new HashSet<>(units(one.file()));
        common.retainAll(units(other.file()));
        return one.month().equals(other.month())
                && !common.isEmpty()
                && forms(one.file()).equals(forms(other.file()));
    }

    private static Set<String> units(InspectedFile file) {
        return file.listTables()
                .flatMap(table -> table.units().stream())
                .map(InspectedUnit::text)
                .collect(Collectors.toSet());
    }

    private static List<SourceForm> forms(InspectedFile file) {
        return file.sources().stream().map(SourceForm::of).toList();
    }
}
