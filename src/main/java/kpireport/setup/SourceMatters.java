package kpireport.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;

/** What the figures of a form are about: dossiers, or petitions, documents, tasks. */
final class SourceMatters {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile(
                    "((bao cao|bieu|bang|tong hop|ket qua|so lieu|thuc hien|thong ke|phu luc|ubnd|uy ban|van phong|sheet)( |$)"
                            + "|\\w{1,2}( |$))+|(ubnd|uy ban nhan dan|van phong|so|phong|tinh|huyen|xa|phuong) .*");

    private static final Pattern MONTH_AND_REST =
            Pattern.compile(
                    "(?iu)[\\s,(–-]*(?<!\\p{L})(tháng|quý|năm|kỳ|từ ngày|tính đến)(?!\\p{L}).*|\\.\\w{2,5}$");

    /** What an office does with nothing else. */
    private static final Pattern OF_DOSSIERS_ONLY =
            Pattern.compile(
                    ".*\\b(thanh toan|tttt|phi|so hoa|thanh phan|ket qua (giai quyet|dien tu)|su dung lai)\\b.*");

    private final List<InspectedColumn> columns;
    private final List<String> context;
    private final Map<InspectedColumn, Optional<Matter>> matters = new LinkedHashMap<>();

    /**
     * @param columns those of numbers; of a list of dossiers all
     * @param context titles and names, what is nearest to the table first
     */
    SourceMatters(List<InspectedColumn> columns, List<String> context) {
        this.columns = columns;
        this.context = context;
    }

    /** What its figures are about, where that is something else than dossiers. */
    Optional<Matter> other(InspectedColumn column) {
        return matters.computeIfAbsent(column, this::findMatter).filter(Matter::isOther);
    }

    /** Own headers first, then the columns beside it, from the nearest, then titles and names. */
    private Optional<Matter> findMatter(InspectedColumn column) {
        List<String> own = new ArrayList<>(column.headers());
        Collections.reverse(own);
        Optional<Matter> said = Matter.in(own.stream());
        if (said.isPresent() || OF_DOSSIERS_ONLY.matcher(Words.path(own)).matches()) return said;
        return Matter.in(
                Stream.of(
                                before(column).map(ColumnName::last),
                                after(column).map(ColumnName::last),
                                context.stream())
                        .flatMap(texts -> texts));
    }

    private Stream<InspectedColumn> before(InspectedColumn column) {
        return columns.stream()
                .filter(it -> it.number() < column.number() && isBeside(it, column))
                .sorted(Comparator.comparing(InspectedColumn::number).reversed());
    }

    private Stream<InspectedColumn> after(InspectedColumn column) {
        return columns.stream().filter(it -> it.number() > column.number() && isBeside(it, column));
    }

    private static boolean isBeside(InspectedColumn one, InspectedColumn other) {
        return one.headers().size() == 1
                || ColumnName.parents(one).equals(ColumnName.parents(other));
    }

    /** The rate that a printed percentage is, where it is a known one. */
    Optional<RateIdea> rateOf(InspectedColumn column) {
        String path = new RateName(column, columns).path();
        Optional<Matter> other = other(column);
        if (other.isEmpty()) return RateIdea.ofPrinted(path);
        return onTime(column)
                .filter(it -> RateIdea.isRate(path) && it.printed().matcher(path).matches());
    }

    /** The rate in time that its figures are of, where they are of something else than dossiers. */
    Optional<RateIdea> onTime(InspectedColumn column) {
        return other(column).map(it -> onTime(it, column));
    }

    private static RateIdea onTime(Matter matter, InspectedColumn column) {
        String path = Words.path(column.headers());
        String verb =
                path.contains("hoan thanh")
                        ? "hoàn thành"
                        : path.contains("giai quyet") ? "giải quyết" : "xử lý";
        return RateIdea.onTime(matter, verb);
    }

    /** What the table is called: the line nearest above it that is more than a month. */
    Optional<String> caption() {
        return context.stream()
                .map(it -> MONTH_AND_REST.matcher(it).replaceFirst("").strip())
                .filter(it -> it.contains(" ") && !SAYS_NOTHING.matcher(Words.plain(it)).matches())
                .findFirst();
    }

    /** Whether what stands above the table, or a name, says that they are dossiers. */
    boolean areTitledDossiers() {
        return Matter.in(context.stream()).filter(it -> !it.isOther()).isPresent();
    }

    /** Whether a header, a title or a name says that it is about dossiers or procedures. */
    boolean nameDossiers() {
        return Stream.concat(
                        columns.stream().flatMap(it -> it.headers().stream()), context.stream())
                .anyMatch(it -> Matter.in(it).filter(m -> !m.isOther()).isPresent());
    }
}
