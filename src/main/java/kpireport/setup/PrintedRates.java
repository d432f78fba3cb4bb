package kpireport.setup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.setup.DraftFigure.Printed;
import kpireport.setup.DraftFigure.Ratio;

/** Columns of percentages: results where there are no counts, else checks of those computed. */
final class PrintedRates {

    private static final String FAR_BELOW =
            "hầu hết đơn vị còn xa mức tạm; xem lại càng cao hay càng thấp thì tốt, và mức được giao";

    private final List<DraftSource> sources;
    private final FoundIndicators found;
    private final Map<String, LikeColumns> others = new LinkedHashMap<>();

    PrintedRates(List<DraftSource> sources, FoundIndicators found) {
        this.sources = sources;
        this.found = found;
    }

    void take() {
        for (DraftSource source : sources) {
            source.results().stream()
                    .filter(column -> column.holds() == Holds.PERCENT)
                    .sorted(Comparator.comparing(it -> source.sense(it)))
                    .forEach(column -> take(source, column));
        }
        takeUp();
    }

    /**
     * Rates that are not known: all of them where there is nothing else, beside others those laid
     * out as they are, and how satisfied people are.
     */
    private void takeUp() {
        boolean alone = found.list().stream().noneMatch(DraftIndicator::active);
        long ofSatisfaction =
                others.values().stream().filter(LikeColumns::isOfSatisfaction).count();
        Set<List<Object>> forms =
                found.list().stream()
                        .filter(DraftIndicator::active)
                        .flatMap(it -> sources.stream().flatMap(s -> LikeColumns.forms(s, it)))
                        .collect(Collectors.toSet());
        others.forEach(
                (id, columns) -> {
                    boolean grade = columns.isOfSatisfaction() && ofSatisfaction > 1;
                    boolean first = others.keySet().iterator().next().equals(id);
                    boolean satisfaction = columns.isOfSatisfaction() && ofSatisfaction == 1;
                    boolean like = alone || forms.contains(columns.form());
                    if (satisfaction || like && !grade || alone && first) {
                        found.replace(id, it -> inUse(it, columns));
                    }
                });
    }

    private static DraftIndicator inUse(DraftIndicator rate, LikeColumns columns) {
        boolean far = columns.isFarBelow(new BigDecimal(rate.target()));
        return far ? rate.inUse().asking(FAR_BELOW) : rate.inUse();
    }

    private void take(DraftSource source, InspectedColumn column) {
        String path = Words.path(column.headers());
        if (Opposite.isRatedIn(column.headers()) || !RateIdea.isRate(path)) return;
        Optional<RateIdea> idea = source.matters().rateOf(column);
        if (idea.isPresent()) {
            Optional<DraftIndicator> computed = found.find(idea.get().id());
            if (computed.isPresent()) {
                Optional<Ratio> ratio = computed.get().ratio();
                if (ratio.isPresent()) checks(source, column, computed.get().id(), ratio.get());
                else doubt(computed.get(), column);
                return;
            }
            if (checksItsNeighbour(source, column)) return;
            known(source, column, idea.get());
            return;
        }
        if (checksItsNeighbour(source, column)) return;
        Optional<InspectedColumn> counted = countOf(source, column);
        if (counted.filter(it -> Opposite.isCountedIn(it.headers())).isPresent()) return;
        String rate =
                counted.map(it -> "Tỷ lệ " + ColumnName.inSentence(ColumnName.last(it)))
                        .orElseGet(() -> name(source, column));
        LikeColumns columns = new LikeColumns(source, column);
        Wanted wanted = columns.wanted(rate);
        if (wanted == Wanted.LITTLE) return;
        String name = found.freeName(rate, ColumnName.parents(column));
        String id = found.free(Words.id(name));
        value(source, column, id, name, "80", false);
        if (wanted == Wanted.UNSAID) found.replace(id, DraftIndicator::undirected);
        // What only a number tells from another of its name may be the same once more.
        boolean again = name.equals(rate + " (2)");
        if (wanted == Wanted.MUCH && !again) others.put(id, columns);
    }

    private void known(DraftSource source, InspectedColumn column, RateIdea idea) {
        RateName name = new RateName(column, source.columns());
        String called = name.of(idea);
        value(source, column, idea.id(), called, idea.target(), true);
        if (called.equals(idea.name()) && name.isStretchedBy(idea)) {
            source.used()
                    .doubt(column, "cột ghi \"" + ColumnName.path(column) + "\"; xem lại name");
        }
    }

    private static String name(DraftSource source, InspectedColumn column) {
        return new RateName(column, source.columns())
                .own()
                .orElseGet(
                        () ->
                                source.matters()
                                        .caption()
                                        .map(it -> "Tỷ lệ ở bảng “" + it + "”")
                                        .orElseGet(() -> unclear(ColumnName.of(column))));
    }

    private static String unclear(String header) {
        boolean alone = Words.plain(header).matches("(ty le )?(dat|ket qua|gia tri)?|ty le");
        return alone ? header + " (chưa rõ của việc gì)" : header;
    }

    /** The count just on the left of a rate that has no name of its own. */
    private static Optional<InspectedColumn> countOf(DraftSource source, InspectedColumn rate) {
        boolean nameless = ColumnName.isBareRate(rate) && ColumnName.parents(rate).isEmpty();
        return source.columns().stream()
                .filter(it -> nameless && it.number() == rate.number() - 1)
                .filter(it -> it.holds() == Holds.COUNT)
                .findFirst();
    }

    /** Rates that are the better the lower they are, where the exports hold no others. */
    void takeOpposites() {
        for (DraftSource source : sources) {
            source.results().stream()
                    .filter(column -> column.holds() == Holds.PERCENT)
                    .filter(column -> Opposite.isRatedIn(column.headers()))
                    .filter(column -> RateIdea.isRate(Words.path(column.headers())))
                    .forEach(column -> takeOpposite(source, column));
        }
    }

    private void takeOpposite(DraftSource source, InspectedColumn column) {
        String name = found.freeName(name(source, column), ColumnName.parents(column));
        String id = found.free(Words.id(name));
        String measure = use(source, column, id, false);
        found.add(printed(source, column, id, name, measure, "").wantedLow());
    }

    /**
     * @param wanted whether the rate is known, and one that units are to have much of
     */
    private static String use(
            DraftSource source, InspectedColumn column, String id, boolean wanted) {
        RateScale scale = RateScale.of(source, column, wanted);
        if (scale.isOfOne()) source.used().readAsPartsOfOne(column);
        if (scale == RateScale.PARTS_OF_ONE_BY_SIZE) {
            source.used()
                    .doubt(
                            column,
                            "hiểu 0,9 là 90%; nếu là 0,9% thì ghi type: percent và thêm dấu % vào các ô");
        }
        if (scale == RateScale.UNCLEAR) source.used().doubt(column, RateScale.QUESTION);
        return source.use(column, "ty-le-" + id.replaceFirst("^ty-le-", ""));
    }

    /** Holds it against the rate computed, unless it is another one: of a part, of other counts. */
    private void checks(DraftSource source, InspectedColumn column, String id, Ratio computed) {
        boolean here = source.used().measures().values().containsAll(computed.numerator());
        if (!here || hasCheckOf(source, id)) return;
        if (agreement(source, column, computed) != Agreement.DISAGREES) check(source, column, id);
    }

    private void check(DraftSource source, InspectedColumn column, String id) {
        source.use(column, found.free("in-san-" + id));
        source.used().check(column, id);
    }

    private static Agreement agreement(DraftSource source, InspectedColumn column, Ratio computed) {
        List<InspectedColumn> over = columns(source, computed.numerator());
        List<InspectedColumn> under = columns(source, computed.denominator());
        boolean here =
                over.size() == computed.numerator().size()
                        && under.size() == computed.denominator().size();
        return here ? Agreement.of(source, over, under, column) : Agreement.UNCLEAR;
    }

    private static List<InspectedColumn> columns(DraftSource source, List<String> measures) {
        return measures.stream().flatMap(it -> source.used().find(it).stream()).toList();
    }

    /**
     * "Tỷ lệ (%)" and nothing more says the rate of the counts on its left; under another name it
     * is theirs where its figures are.
     */
    private boolean checksItsNeighbour(DraftSource source, InspectedColumn column) {
        boolean bare = ColumnName.isBareRate(column);
        for (DraftIndicator it : found.list()) {
            Optional<Ratio> ratio = it.ratio();
            if (ratio.isEmpty() || hasCheckOf(source, it.id())) continue;
            boolean left =
                    it.listMeasures()
                            .allMatch(
                                    measure ->
                                            source.used()
                                                    .find(measure)
                                                    .filter(c -> c.number() < column.number())
                                                    .filter(c -> column.number() - c.number() <= 3)
                                                    .isPresent());
            Agreement agreement = agreement(source, column, ratio.get());
            boolean ofGroup =
                    ColumnName.isBare(column)
                            && it.listMeasures().allMatch(id -> isBeside(source, id, column));
            boolean fits =
                    bare && left || ofGroup
                            ? agreement != Agreement.DISAGREES
                            : agreement == Agreement.AGREES;
            if (!fits) continue;
            check(source, column, it.id());
            return true;
        }
        return false;
    }

    /** "TTHC công bố > Tỷ lệ" beside "TTHC công bố > Công bố đúng hạn". */
    private static boolean isBeside(DraftSource source, String measure, InspectedColumn rate) {
        List<String> over = ColumnName.parents(rate);
        return source.used()
                .find(measure)
                .filter(it -> !over.isEmpty() && ColumnName.parents(it).equals(over))
                .isPresent();
    }

    private static boolean hasCheckOf(DraftSource source, String id) {
        return source.used().listChecksOf(id).findAny().isPresent();
    }

    /** A printed rate that fits an indicator whose column was taken before. */
    private void doubt(DraftIndicator taken, InspectedColumn column) {
        for (DraftSource source : sources) {
            source.used()
                    .measures()
                    .forEach(
                            (used, id) -> {
                                if (taken.value().filter(id::equals).isPresent()) {
                                    source.used().fitsToo(used, column);
                                }
                            });
        }
    }

    private void value(
            DraftSource source,
            InspectedColumn column,
            String id,
            String name,
            String target,
            boolean known) {
        String measure = use(source, column, id, known);
        Optional<Planned> plan = Planned.sharedBy(source, column);
        DraftIndicator rate =
                printed(source, column, id, name, measure, plan.isPresent() ? "100" : target)
                        .usedIf(known);
        found.add(
                plan.map(it -> rate.doubted("100% là đủ cột \"" + it.header() + "\""))
                        .orElse(rate));
    }

    private DraftIndicator printed(
            DraftSource source,
            InspectedColumn column,
            String id,
            String name,
            String measure,
            String target) {
        return DraftIndicator.of(
                id,
                name,
                found.levels(List.of(source)),
                new Printed(measure, Math.max(1, column.decimals())),
                target);
    }
}
