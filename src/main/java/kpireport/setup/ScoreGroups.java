package kpireport.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;

/**
 * Points that are given more than once for the same thing: what the unit gives itself, what those
 * who look into it leave of that, and the most there is to be had.
 */
final class ScoreGroups {

    /** "Tự chấm", "Điểm đơn vị tự đánh giá". */
    private static final Pattern OWN = Pattern.compile(".*\\btu (cham|danh gia|cho diem)\\b.*");

    /** "Thẩm định", "Điểm hội đồng chấm", "Điểm được công nhận". */
    private static final Pattern APPRAISED =
            Pattern.compile(
                    ".*\\b(tham dinh|hoi dong|cong nhan|phuc tra|phe duyet|chinh thuc|ket luan)\\b.*");

    /** The last word after an appraisal. */
    private static final Pattern FINAL =
            Pattern.compile(".*\\b(hoi dong|cong nhan|phe duyet|chinh thuc|ket luan)\\b.*");

    /** Says whose points they are, and not of what. */
    private static final Pattern OF_WHOM =
            Pattern.compile(
                    "\\b(tu (cham|danh gia|cho diem)|tham dinh|hoi dong|cong nhan|phuc tra|phe duyet"
                            + "|chinh thuc|ket luan|toi da|(diem|muc) chuan|(thang|khung) diem)\\b");

    private static final Pattern FILLING =
            Pattern.compile(
                    "((so|muc|ket qua|diem|dat|duoc|cua|do|sau|theo|to|don vi|co quan|xa|cap|tinh|huyen|cham"
                            + "|danh gia|\\d+)( |$))*");

    private final DraftSource source;
    private final List<InspectedColumn> results = new ArrayList<>();

    /**
     * @param points columns of points, from the left
     */
    ScoreGroups(DraftSource source, List<InspectedColumn> points) {
        this.source = source;
        Map<List<String>, List<InspectedColumn>> groups =
                points.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ScoreGroups::subject,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        groups.values().forEach(group -> results.addAll(resultsOf(group)));
        results.sort(Comparator.comparingInt(InspectedColumn::number));
    }

    /** What counts of each group, from the left; beside it is marked which others there are. */
    List<InspectedColumn> results() {
        return List.copyOf(results);
    }

    /** That a column of the maximum has in all rows. */
    Optional<String> maximum(InspectedColumn result) {
        return source.columns().stream()
                .filter(it -> source.sense(it) == ColumnSense.MAXIMUM)
                .filter(it -> subject(it).equals(subject(result)) && it.samples().size() == 1)
                .map(it -> it.samples().get(0).replace(',', '.'))
                .filter(it -> it.matches("\\d{1,4}(\\.\\d{1,2})?"))
                .findFirst();
    }

    private List<InspectedColumn> resultsOf(List<InspectedColumn> group) {
        List<InspectedColumn> foreign = group.stream().filter(it -> !isOwn(it)).toList();
        if (foreign.isEmpty()) {
            group.forEach(it -> source.used().doubt(it, "điểm tự chấm, chưa qua thẩm định"));
            return group;
        }
        List<InspectedColumn> appraised =
                foreign.stream().filter(it -> says(it, APPRAISED)).toList();
        if (appraised.isEmpty()) {
            foreign.forEach(it -> leave(group.stream().filter(ScoreGroups::isOwn), it));
            return foreign;
        }
        InspectedColumn last =
                appraised.stream()
                        .filter(it -> says(it, FINAL))
                        .reduce((one, other) -> other)
                        .orElse(appraised.get(appraised.size() - 1));
        leave(group.stream(), last);
        return List.of(last);
    }

    private void leave(Stream<InspectedColumn> others, InspectedColumn taken) {
        String left =
                others.filter(it -> !it.equals(taken))
                        .map(it -> '"' + ColumnName.path(it) + '"')
                        .collect(Collectors.joining(", "));
        if (!left.isEmpty()) source.used().doubt(taken, "lấy cột này, không lấy " + left);
    }

    private static boolean isOwn(InspectedColumn column) {
        return says(column, OWN) && !says(column, APPRAISED);
    }

    /** In the lowest header, or in one above that says nothing else. */
    private static boolean says(InspectedColumn column, Pattern role) {
        return ColumnName.parents(column).stream()
                        .filter(ScoreGroups::saysOnlyOfWhom)
                        .anyMatch(it -> role.matcher(Words.plain(it)).matches())
                || role.matcher(Words.plain(ColumnName.last(column))).matches();
    }

    /** "Điểm thẩm định", "Tự chấm": of what, another header says. */
    static boolean saysOnlyOfWhom(String header) {
        String words = Words.plain(header);
        return OF_WHOM.matcher(words).find() && rest(words).isEmpty();
    }

    /** What the points are for; the same of all that are given for it. */
    private static List<String> subject(InspectedColumn column) {
        List<String> subject = new ArrayList<>();
        for (String header : column.headers()) {
            String rest = rest(Words.plain(header));
            if (!rest.isEmpty()) subject.add(rest);
        }
        return subject;
    }

    private static String rest(String words) {
        String rest = OF_WHOM.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
        return FILLING.matcher(rest).matches()
                ? ""
                : rest.replaceAll("\\b(diem|so diem)\\b", " ").replaceAll(" +", " ").strip();
    }
}
