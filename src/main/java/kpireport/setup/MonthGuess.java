package kpireport.setup;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.TitlePeriod;

/**
 * The month that an export is about, by the dates of a list of dossiers, by its titles, else by the
 * names of the file and its folder.
 */
public final class MonthGuess {

    /** "ngày 05 tháng 6 năm 2024" is the day a form was printed, no month it is about. */
    private static final List<Pattern> MONTHS =
            List.of(
                    Pattern.compile(
                            "(?<!ngay \\d{1,2} )\\b(?:thang|t) ?(\\d{1,2})(?: nam)? (20\\d\\d)"),
                    Pattern.compile("(?<!ngay )\\b(\\d{1,2}) thang(?: dau)?(?: nam)? (20\\d\\d)"),
                    Pattern.compile("\\bky(?: bao cao)?(?: thang)? (\\d{1,2}) (20\\d\\d)"));

    private static final List<Pattern> IN_NAMES =
            List.of(
                    Pattern.compile(
                            "(?<!\\d)(?:thang|th|t) ?(\\d{1,2}) ?(?:nam ?)?(20\\d\\d)(?!\\d)"),
                    Pattern.compile("(?<!\\d)(\\d{1,2}) ?(?:thang|t) ?(?:nam ?)?(20\\d\\d)(?!\\d)"),
                    Pattern.compile(
                            "(?<!\\d)(?<!\\b\\d{1,2} )(\\d{1,2}) (?:nam )?(20\\d\\d)(?!\\d)"),
                    Pattern.compile(
                            "(?<!\\d)()(20\\d\\d) ?(?:thang|th|t|m)? ?(\\d{1,2})(?! ?\\d)"));

    /** A month at the end of a line or a sheet's name, and no other before it. */
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?!.*\\b(?:ngay|quy|tuan|den|tu|\\d{1,2} thang)\\b)(?:.* )?(?:thang|th|t) ?(\\d{1,2})");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private MonthGuess() {}

    public static Optional<YearMonth> of(InspectedFile file, Path path) {
        List<String> titles =
                file.sheets().stream()
                        .filter(sheet -> !sheet.hidden())
                        .flatMap(sheet -> sheet.titles().stream())
                        .map(Words::plain)
                        .toList();
        return listed(file)
                .or(() -> inRows(file, path))
                .or(() -> end(titles))
                .or(() -> latest(titles, MONTHS))
                .or(() -> besideYear(file, path))
                .or(() -> inName(path.getFileName()))
                .or(() -> inName(path.toAbsolutePath().normalize().getParent().getFileName()));
    }

    /** "Đến ngày 20/5/2024" goes before every other month that is named. */
    private static Optional<YearMonth> end(List<String> titles) {
        return titles.stream()
                .flatMap(it -> TitlePeriod.listEnds(it).stream())
                .max(Comparator.naturalOrder());
    }

    /** The month in the file's name, where it is another than the one taken. */
    public static Optional<YearMonth> contradicting(Path path, YearMonth taken) {
        return inName(path.getFileName()).filter(named -> !named.equals(taken));
    }

    /** What dossiers are dated says more than any title. */
    private static Optional<YearMonth> listed(InspectedFile file) {
        return file.listTables()
                .flatMap(table -> table.month().stream())
                .max(Comparator.naturalOrder());
    }

    /** The last that a column "Tháng" names; its year may stand in a title only. */
    private static Optional<YearMonth> inRows(InspectedFile file, Path path) {
        List<String> said =
                file.listTables()
                        .flatMap(table -> table.columns().stream())
                        .filter(
                                column ->
                                        Words.plain(ColumnName.last(column))
                                                .matches("(thang|ky)( bao cao)?"))
                        .map(InspectedColumn::samples)
                        .flatMap(List::stream)
                        .map(Words::plain)
                        .toList();
        Optional<YearMonth> whole = latest(said, IN_NAMES);
        if (whole.isPresent()) return whole;
        return year(file, path)
                .flatMap(
                        year ->
                                latest(
                                        said.stream()
                                                .map(it -> it.replaceFirst("^(?=\\d)", "thang "))
                                                .map(it -> it + " " + year)
                                                .toList(),
                                        MONTHS));
    }

    /** "KẾT QUẢ THÁNG 9" over "Năm 2026"; of a book with a sheet for each month the last. */
    private static Optional<YearMonth> besideYear(InspectedFile file, Path path) {
        List<String> named =
                file.sheets().stream()
                        .filter(sheet -> !sheet.hidden() && !sheet.tables().isEmpty())
                        .flatMap(
                                sheet ->
                                        Stream.concat(
                                                sheet.titles().stream(), Stream.of(sheet.name())))
                        .map(Words::plain)
                        .filter(it -> ALONE.matcher(it).matches())
                        .toList();
        return year(file, path)
                .flatMap(
                        year ->
                                latest(
                                        named.stream()
                                                .map(
                                                        it ->
                                                                ALONE.matcher(it)
                                                                        .replaceFirst(
                                                                                "thang $1 " + year))
                                                .toList(),
                                        MONTHS));
    }

    /** The only year that the titles name, or the file's name does. */
    private static Optional<String> year(InspectedFile file, Path path) {
        List<String> years =
                Stream.concat(
                                file.sheets().stream().flatMap(sheet -> sheet.titles().stream()),
                                Stream.of(path.getFileName().toString()))
                        .flatMap(text -> YEAR.matcher(text).results())
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    private static Optional<YearMonth> inName(Path name) {
        if (name == null) return Optional.empty();
        String text = Words.plain(name.toString().replaceFirst("\\.\\w{1,5}$", ""));
        return latest(List.of(text), IN_NAMES);
    }

    private static Optional<YearMonth> latest(List<String> texts, List<Pattern> patterns) {
        List<YearMonth> found = new ArrayList<>();
        for (String text : texts) {
            for (Pattern pattern : patterns) {
                pattern.matcher(text).results().forEach(it -> month(it).ifPresent(found::add));
            }
        }
        return found.stream().max(Comparator.naturalOrder());
    }

    private static Optional<YearMonth> month(MatchResult found) {
        boolean yearFirst = found.groupCount() == 3;
        int month = Integer.parseInt(found.group(yearFirst ? 3 : 1));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(found.group(2)), month));
    }
}
