package kpireport.setup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.inspection.InspectedSheet;
import kpireport.inspection.TitlePeriod;

/** Whether the titles of files with the same units leave no doubt that the files share nothing. */
final class PartTitles {

    /** "HÌNH THỨC NỘP: TRỰC TIẾP". */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(kenh|hinh thuc|phuong thuc|cach thuc|linh vuc|doi tuong)( [a-z ]{1,20})?");

    /** Of several channels, or of all; "Chứng thực" and "Bưu chính công ích" are one. */
    private static final Pattern NOT_ONE =
            Pattern.compile(
                    "(.*\\P{L})?(tất cả|toàn bộ|tổng|cộng|chung|các|và|hoặc|gồm|mọi|khác|lũy kế)(\\P{L}.*)?"
                            + "|(tat ca|toan bo|tong)( .*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * What one file says of itself.
     *
     * @param values by label: "hinh thuc nop", "truc tiep"
     */
    private record Titles(Optional<TitlePeriod> period, Map<String, String> values) {}

    private final List<Titles> files;

    PartTitles(List<ExportAtHand> files) {
        this.files = files.stream().map(PartTitles::titles).toList();
    }

    boolean tellApart() {
        for (int i = 0; i < files.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!areApart(files.get(i), files.get(j))) return false;
            }
        }
        return true;
    }

    private static boolean areApart(Titles one, Titles other) {
        boolean otherDays =
                one.period().isPresent()
                        && other.period().isPresent()
                        && !one.period().get().overlaps(other.period().get());
        return otherDays
                || one.values().entrySet().stream()
                        .filter(it -> other.values().containsKey(it.getKey()))
                        .anyMatch(it -> isOther(it.getValue(), other.values().get(it.getKey())));
    }

    /** "Trực tuyến toàn trình" is in "Trực tuyến". */
    private static boolean isOther(String one, String other) {
        return !(one + " ").startsWith(other + " ") && !(other + " ").startsWith(one + " ");
    }

    private static Titles titles(ExportAtHand export) {
        List<String> lines = new ArrayList<>();
        export.file().sheets().stream()
                .filter(sheet -> !sheet.tables().isEmpty())
                .map(InspectedSheet::titles)
                .forEach(lines::addAll);
        Map<String, String> values = new HashMap<>();
        lines.forEach(line -> addLabelled(line, values));
        Optional<TitlePeriod> period =
                Stream.concat(lines.stream(), Stream.of(export.path().getFileName().toString()))
                        .flatMap(line -> TitlePeriod.find(line).stream())
                        .findFirst();
        return new Titles(period, values);
    }

    private static void addLabelled(String line, Map<String, String> values) {
        int colon = line.indexOf(':');
        if (colon < 0) return;
        Matcher label = LABELLED.matcher(Words.plain(line.substring(0, colon)));
        String text = Normalizer.normalize(line.substring(colon + 1), Normalizer.Form.NFC).strip();
        boolean one = !text.isEmpty() && !NOT_ONE.matcher(text).matches();
        if (label.matches() && one) values.put(label.group(), Words.plain(text));
    }
}
