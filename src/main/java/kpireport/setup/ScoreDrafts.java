package kpireport.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.setup.DraftFigure.PrintedScore;
import kpireport.setup.DraftFigure.Score;
import kpireport.setup.DraftFigure.SumOfScores;

/** Finds the columns of points: the total by which units are ranked, its groups, their parts. */
final class ScoreDrafts {

    /** Id of the score by which units are ranked. */
    static final String TOTAL = "tong-diem";

    private static final Pattern POINTS = Pattern.compile(".*\\bdiem\\b.*|.*chi so tong hop.*");

    private static final Pattern SUM =
            Pattern.compile(
                    "(tong( so)?( cong)?( diem)?|diem tong|chi so tong hop)\\b.*|cong( diem)?");

    /** What stands around groups of points without naming one. */
    private static final Pattern AROUND =
            Pattern.compile("(tong|diem|ket qua|cac nhom|nhom chi so|bo chi so|chi tiet)\\b.*");

    private static final Pattern NO_POINTS =
            Pattern.compile(
                    ".*\\b(xep (hang|loai)|thu hang|tang giam|(tang|giam) diem|so voi|(thang|ky|nam|quy) truoc"
                            + "|(bi|diem) tru|tru diem|(diem|bi) phat|phat diem"
                            + "|chenh lech|(thoi|dia) diem|diem (tiep nhan|giao dich)|so tien|kinh phi|(nghin|trieu) dong)\\b.*"
                            + "|hang");

    /** "Điểm", "Tháng 8", "Điểm đạt được trong tháng": what for, the header above says. */
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(
                    "((so )?diem( so)?)?( ?dat( duoc)?)?"
                            + "( ?(trong )?(thang|th|t|ky)( nay| bao cao| \\d{1,2}( (nam )?20\\d\\d)?)?)?");

    private static final Pattern MAXIMUM =
            Pattern.compile(
                    "(?iu)\\(\\s*(?:tối đa:?\\s*)?(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:điểm|đ)?\\s*\\)"
                            + "|tối đa:?\\s*(\\d{1,4}(?:[.,]\\d{1,2})?)");

    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");

    private final DraftSource source;
    private final FoundIndicators found;
    private final boolean ofPoints;

    ScoreDrafts(DraftSource source, FoundIndicators found) {
        this.source = source;
        this.found = found;
        this.ofPoints =
                source.titles().areOfPoints()
                        || source.columns().stream()
                                .map(it -> Words.path(it.headers()))
                                .anyMatch(
                                        path ->
                                                path.matches(
                                                        ".*\\b(tong (so )?diem|diem tong)\\b.*"));
    }

    List<DraftIndicator> list(Set<String> levels) {
        Optional<String> change = change();
        ScoreGroups groups =
                new ScoreGroups(source, source.results().stream().filter(this::isPoints).toList());
        List<InspectedColumn> columns = groups.results();
        List<DraftIndicator> scores = new ArrayList<>();
        for (InspectedColumn column : columns) {
            boolean total = isTotal(column);
            String name =
                    found.freeName(total ? "Tổng điểm" : name(column), ColumnName.parents(column));
            String id = found.free(total ? TOTAL : Words.id(name));
            Optional<String> maximum = maximum(column).or(() -> groups.maximum(column));
            scores.add(
                    DraftIndicator.of(
                                    id,
                                    name,
                                    levels,
                                    new PrintedScore(
                                            source.use(column, id),
                                            maximum,
                                            total ? change : Optional.empty()),
                                    total || columns.size() == 1
                                            ? target(maximum.orElse("100"))
                                            : "")
                            .usedIf(!isPart(column, columns)));
        }
        return scores;
    }

    /**
     * The total of groups that no export adds up.
     *
     * @param most how many indicators can be in use at once
     */
    static Optional<DraftIndicator> sum(List<DraftIndicator> indicators, int most) {
        List<DraftIndicator> scores =
                indicators.stream().filter(it -> it.score().isPresent() && it.active()).toList();
        boolean total = scores.stream().anyMatch(it -> it.id().equals(TOTAL));
        boolean alike = scores.stream().map(DraftIndicator::levels).distinct().count() == 1;
        if (total || !alike || scores.size() < 2 || scores.size() >= most) return Optional.empty();
        List<String> maxima =
                scores.stream().flatMap(it -> it.score().flatMap(Score::maximum).stream()).toList();
        Optional<String> maximum =
                maxima.size() == scores.size()
                        ? maxima.stream()
                                .map(BigDecimal::new)
                                .reduce(BigDecimal::add)
                                .map(BigDecimal::toPlainString)
                        : Optional.empty();
        return Optional.of(
                DraftIndicator.of(
                        TOTAL,
                        "Tổng điểm",
                        scores.get(0).levels(),
                        new SumOfScores(scores.stream().map(DraftIndicator::id).toList(), maximum),
                        maximum.map(ScoreDrafts::target).orElse("")));
    }

    private Optional<String> change() {
        return source.columns().stream()
                .filter(it -> Words.path(it.headers()).matches(".*(tang|giam).*thang truoc.*"))
                .findFirst()
                .map(it -> source.use(it, found.free("tang-giam")));
    }

    private boolean isPoints(InspectedColumn column) {
        String path = Words.path(column.headers());
        if (source.used().has(column) || NO_POINTS.matcher(path).matches()) return false;
        boolean said = POINTS.matcher(path).matches();
        return switch (column.holds()) {
            case AMOUNT -> said || ofPoints;
            // A count, unless the header says how many points there are to be had.
            case COUNT ->
                    ofPoints
                            && (said
                                    || ScoreGroups.saysOnlyOfWhom(ColumnName.last(column))
                                    || maximum(column).isPresent() && !hasTopic(column));
            default -> false;
        };
    }

    private boolean hasTopic(InspectedColumn column) {
        return column.holds() == Holds.COUNT && source.hasTopic(column);
    }

    private static boolean isTotal(InspectedColumn column) {
        return SUM.matcher(Words.plain(column.headers().get(0))).matches()
                || isSum(column)
                        && ColumnName.parents(column).stream()
                                .allMatch(it -> AROUND.matcher(Words.plain(it)).matches());
    }

    private static boolean isSum(InspectedColumn column) {
        return SUM.matcher(Words.plain(ColumnName.last(column))).matches();
    }

    /** Beside the sum of its group, which says enough at first. */
    private static boolean isPart(InspectedColumn column, List<InspectedColumn> columns) {
        return !isTotal(column)
                && !isSum(column)
                && columns.stream()
                        .filter(other -> isSum(other) && !isTotal(other))
                        .anyMatch(
                                other ->
                                        ColumnName.parents(other)
                                                .equals(ColumnName.parents(column)));
    }

    /** "Điểm số hóa hồ sơ"; the group's where the lowest header says no more than "Điểm". */
    private static String name(InspectedColumn column) {
        String leaf = bare(ColumnName.last(column));
        List<String> parents = ColumnName.parents(column);
        boolean silent =
                SAYS_NOTHING.matcher(Words.plain(leaf)).matches()
                        || ScoreGroups.saysOnlyOfWhom(leaf)
                        || isSum(column);
        if (silent && !parents.isEmpty()) leaf = bare(parents.get(parents.size() - 1));
        return Words.plain(leaf).startsWith("diem") ? leaf : "Điểm " + ColumnName.inSentence(leaf);
    }

    private static String bare(String header) {
        return header.replaceFirst("\\s*\\([^)]*\\)$", "")
                .replaceFirst("(?iu)[,;:-]?\\s*tối đa:?\\s*\\d+([.,]\\d+)?( điểm)?$", "")
                .strip();
    }

    private static Optional<String> maximum(InspectedColumn column) {
        for (int i = column.headers().size() - 1; i >= 0; i--) {
            Matcher maximum = MAXIMUM.matcher(column.headers().get(i));
            if (maximum.find()) {
                String digits = maximum.group(maximum.group(1) == null ? 2 : 1);
                return Optional.of(digits.replace(',', '.'));
            }
        }
        return Optional.empty();
    }

    private static String target(String maximum) {
        return new BigDecimal(maximum).multiply(FOUR_FIFTHS).stripTrailingZeros().toPlainString();
    }
}
