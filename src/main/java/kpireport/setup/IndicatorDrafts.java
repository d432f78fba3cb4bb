package kpireport.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kpireport.inspection.DossierCount;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.plan.DossierColumns;
import kpireport.setup.RateIdea.Formula;

/** Finds the indicators that the columns at hand make, and marks the columns they need. */
final class IndicatorDrafts {

    /** More do not fit side by side on a page of the appendix. */
    private static final int MOST_ACTIVE = 9;

    private final List<DraftSource> sources;
    private final List<DraftUnit> units;
    private final List<DraftIndicator> indicators = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    IndicatorDrafts(List<DraftSource> sources, List<DraftUnit> units) {
        this.sources = sources;
        this.units = units;
    }

    List<DraftIndicator> list() {
        sources.stream().filter(this::isLong).forEach(this::takeRows);
        for (RateIdea idea : RateIdea.ALL) {
            takeCounts(idea);
        }
        for (DraftSource source : sources) {
            source.source().dossiers().ifPresent(list -> takeDossiers(source, list));
        }
        for (DraftSource source : sources) {
            source.results().stream()
                    .filter(column -> column.holds() == Holds.PERCENT)
                    .sorted(Comparator.comparing(it -> source.sense(it)))
                    .forEach(column -> takePrinted(source, column));
        }
        for (DraftSource source : sources) {
            takePairs(source);
            takeScores(source);
        }
        ScoreDrafts.sum(indicators, MOST_ACTIVE).ifPresent(indicators::add);
        return ordered();
    }

    private boolean isLong(DraftSource source) {
        return source.source().indicatorColumns().isPresent();
    }

    private void takeRows(DraftSource source) {
        boolean counts = source.source().indicatorColumns().get().numerator().isPresent();
        for (String name : source.indicators()) {
            boolean opposite = ColumnSense.saysOpposite(List.of(name));
            String id =
                    RateIdea.ofPrinted(Words.plain(name))
                            .filter(idea -> !opposite)
                            .map(RateIdea::id)
                            .filter(it -> !ids.contains(it))
                            .orElse(free(Words.id(name)));
            ids.add(id);
            DraftIndicator indicator =
                    DraftIndicator.printed(
                            id,
                            name,
                            counts ? "rate" : "value",
                            Optional.empty(),
                            levels(List.of(source)),
                            "80",
                            true);
            indicators.add(
                    opposite
                            ? indicator.doubted("càng thấp càng tốt thì thêm dòng direction: lower")
                            : indicator);
        }
    }

    private void takeDossiers(DraftSource source, DossierColumns list) {
        List<DraftIndicator> counted = DossierIndicators.of(list, levels(List.of(source)), ids);
        counted.forEach(it -> ids.add(it.id()));
        boolean ofAll = source.doubtfulTitles().isEmpty();
        counted.stream()
                .map(it -> ofAll || isOfLate(it, source) ? it : it.waiting())
                .forEach(indicators::add);
    }

    /** What a list of nothing but late dossiers tells as well as one of all. */
    private static boolean isOfLate(DraftIndicator indicator, DraftSource source) {
        return source.listsLateDossiers() && indicator.id().equals(DossierCount.OVERDUE.id());
    }

    private void takeCounts(RateIdea idea) {
        if (ids.contains(idea.id())) return;
        for (Formula formula : idea.formulas()) {
            List<DraftSource> having =
                    sources.stream()
                            .filter(source -> source.has(formula.numerator()))
                            .filter(source -> source.has(formula.denominator()))
                            .toList();
            if (having.isEmpty()) continue;
            List<DraftSource> chosen = together(having);
            add(
                    idea.id(),
                    idea.name(),
                    measures(chosen, formula.numerator()),
                    measures(chosen, formula.denominator()),
                    chosen,
                    idea.target(),
                    !isMixture(formula));
            return;
        }
    }

    /** Of components and results, which few offices print as one rate. */
    private static boolean isMixture(Formula formula) {
        return formula.numerator()
                .containsAll(List.of(Topic.COMPONENTS_DIGITISED, Topic.RESULTS_DIGITISED));
    }

    /** The widest of them, with those that add other units: one file for each level. */
    private List<DraftSource> together(List<DraftSource> having) {
        List<DraftSource> chosen = new ArrayList<>();
        having.stream()
                .sorted(Comparator.comparing(this::weight).reversed())
                .forEach(
                        source -> {
                            boolean adds =
                                    chosen.stream().noneMatch(other -> overlap(source, other));
                            if (adds) chosen.add(source);
                        });
        return chosen;
    }

    private long weight(DraftSource source) {
        long covered = units.stream().filter(source::covers).count();
        return source.ofReportMonth() ? covered + units.size() : covered;
    }

    private boolean overlap(DraftSource one, DraftSource other) {
        return one.ofReportMonth() == other.ofReportMonth()
                && units.stream().anyMatch(unit -> one.covers(unit) && other.covers(unit));
    }

    private List<String> measures(List<DraftSource> chosen, List<Topic> topics) {
        return topics.stream()
                .map(
                        topic -> {
                            String id = topic.id() + suffix(chosen, topic);
                            chosen.forEach(it -> it.use(topic, id));
                            return chosen.get(0).measures().get(chosen.get(0).find(topic).get());
                        })
                .toList();
    }

    /** The same topic in another export of the same units is another measure. */
    private String suffix(List<DraftSource> chosen, Topic topic) {
        long before =
                sources.stream()
                        .filter(source -> !chosen.contains(source))
                        .filter(
                                source ->
                                        source.measures().values().stream()
                                                .anyMatch(
                                                        it -> it.matches(topic.id() + "(-\\d+)?")))
                        .count();
        return before == 0 ? "" : "-" + (before + 1);
    }

    private void takePrinted(DraftSource source, InspectedColumn column) {
        if (ColumnSense.saysOpposite(column.headers())) return;
        String path = Words.path(column.headers());
        Optional<RateIdea> idea = RateIdea.ofPrinted(path);
        if (idea.isPresent()) {
            Optional<DraftIndicator> computed = find(idea.get().id());
            if (computed.isPresent()) {
                boolean here = source.measures().values().containsAll(computed.get().numerator());
                if (computed.get().isRatio() && here && isChecked(source, idea.get())) return;
                if (computed.get().isRatio() && here) {
                    source.use(column, free("in-san-" + idea.get().id()));
                    source.check(column, idea.get().id());
                }
                if (!computed.get().isRatio()) doubt(computed.get(), column);
                return;
            }
            value(source, column, idea.get().id(), idea.get().name(), idea.get().target(), true);
            return;
        }
        if (path.matches(".*(chua|truc tiep|giam|so voi|con lai|ty trong|qua han|tre han).*"))
            return;
        if (checksItsNeighbour(source, column)) return;
        String name = freeName(ColumnName.of(column));
        value(source, column, free(Words.id(name)), name, "80", false);
    }

    /** "Tỷ lệ (%)" and nothing more says the rate of the counts on its left. */
    private boolean checksItsNeighbour(DraftSource source, InspectedColumn column) {
        boolean bare =
                Words.plain(ColumnName.of(column))
                        .matches(
                                "ty le( dat)?( (trong )?thang( \\d{1,2}( (nam )?\\d{4})?| nay)?)?");
        if (!bare) return false;
        for (DraftIndicator it : indicators) {
            if (!it.isRatio() || source.columns().stream().anyMatch(c -> isCheckOf(source, c, it)))
                continue;
            boolean left =
                    it.listMeasures()
                            .allMatch(
                                    measure ->
                                            source.column(measure)
                                                    .filter(c -> c.number() < column.number())
                                                    .filter(c -> column.number() - c.number() <= 3)
                                                    .isPresent());
            if (!left) continue;
            source.use(column, free("in-san-" + it.id()));
            source.check(column, it.id());
            return true;
        }
        return false;
    }

    private static boolean isCheckOf(
            DraftSource source, InspectedColumn column, DraftIndicator indicator) {
        return source.checked(column).filter(indicator.id()::equals).isPresent();
    }

    private String freeName(String name) {
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? name : name + " (" + it + ")")
                .filter(it -> indicators.stream().noneMatch(other -> other.name().equals(it)))
                .findFirst()
                .orElseThrow();
    }

    /** A printed rate that fits an indicator whose column was taken before. */
    private void doubt(DraftIndicator taken, InspectedColumn column) {
        for (DraftSource source : sources) {
            source.measures()
                    .forEach(
                            (used, id) -> {
                                if (taken.value().filter(id::equals).isPresent()) {
                                    source.doubt(used, DraftSource.fitsToo(column));
                                }
                            });
        }
    }

    private static boolean isChecked(DraftSource source, RateIdea idea) {
        return source.columns().stream()
                .anyMatch(it -> source.checked(it).filter(idea.id()::equals).isPresent());
    }

    private void value(
            DraftSource source,
            InspectedColumn column,
            String id,
            String name,
            String target,
            boolean known) {
        String measure = source.use(column, "ty-le-" + id.replaceFirst("^ty-le-", ""));
        ids.add(id);
        indicators.add(
                DraftIndicator.printed(
                                id,
                                name,
                                "rate",
                                Optional.of(measure),
                                levels(List.of(source)),
                                target,
                                known || indicators.isEmpty())
                        .with(Math.max(1, column.decimals())));
    }

    /** "Số TTHC phải cập nhật" and "Cập nhật đúng hạn", side by side under one header. */
    private void takePairs(DraftSource source) {
        List<InspectedColumn> columns = source.results();
        for (int i = 0; i + 1 < columns.size(); i++) {
            InspectedColumn all = columns.get(i);
            InspectedColumn some = columns.get(i + 1);
            if (!isPair(source, all, some)) continue;
            String leaf = ColumnName.last(some);
            String name =
                    "Tỷ lệ "
                            + ColumnName.inSentence(
                                    leaf.replaceFirst("(?iu)^(số( lượng)?|tổng số) ", ""));
            String id = free(Words.id(name));
            add(
                    id,
                    name,
                    List.of(source.use(some, free(Words.id(leaf)))),
                    List.of(source.use(all, free(Words.id(ColumnName.last(all))))),
                    List.of(source),
                    "80",
                    true);
        }
    }

    private static boolean isPair(DraftSource source, InspectedColumn all, InspectedColumn some) {
        if (all.holds() != Holds.COUNT || some.holds() != Holds.COUNT) return false;
        if (source.isUsed(all) || source.isUsed(some)) return false;
        if (source.hasTopic(all) || source.hasTopic(some)) return false;
        if (all.headers().size() < 2 || !ColumnName.parents(all).equals(ColumnName.parents(some)))
            return false;
        return Words.plain(ColumnName.last(all)).matches(".*\\b(phai|tong so|can|dang)\\b.*")
                && Words.plain(ColumnName.last(some))
                        .matches(".*\\b(da|duoc|co|dung han|day du|dien tu)\\b.*");
    }

    private void takeScores(DraftSource source) {
        List<DraftIndicator> scores =
                new ScoreDrafts(source, this::free).list(levels(List.of(source)));
        scores.forEach(it -> ids.add(it.id()));
        indicators.addAll(scores);
    }

    private void add(
            String id,
            String name,
            List<String> numerator,
            List<String> denominator,
            List<DraftSource> from,
            String target,
            boolean active) {
        ids.add(id);
        indicators.add(
                DraftIndicator.rate(
                        id, name, numerator, denominator, levels(from), target, active));
    }

    /** The known ones first, as the office counts them; what is too much waits to be taken up. */
    private List<DraftIndicator> ordered() {
        List<String> known = RateIdea.ALL.stream().map(RateIdea::id).toList();
        List<DraftIndicator> sorted = new ArrayList<>(indicators);
        sorted.sort(
                Comparator.comparing(
                        it -> {
                            int index = known.indexOf(it.id());
                            if (it.id().equals(ScoreDrafts.TOTAL)) return -1;
                            return index < 0 ? known.size() : index;
                        }));
        // Every row of a long layout has to be an indicator's.
        long active = sorted.stream().filter(DraftIndicator::isOfRows).count();
        List<DraftIndicator> limited = new ArrayList<>();
        for (DraftIndicator it : sorted) {
            boolean taken = it.isOfRows() || it.active() && active < MOST_ACTIVE;
            if (taken && !it.isOfRows()) active++;
            limited.add(
                    (taken == it.active() ? it : it.waiting())
                            .with(
                                    it.isScore()
                                            ? Optional.empty()
                                            : StatedTargets.of(it, sources, units)));
        }
        return limited;
    }

    private Set<String> levels(List<DraftSource> from) {
        Set<String> levels = new LinkedHashSet<>();
        units.stream()
                .filter(unit -> from.stream().anyMatch(source -> source.covers(unit)))
                .forEach(it -> levels.add(it.level()));
        return levels;
    }

    private Optional<DraftIndicator> find(String id) {
        return indicators.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private String free(String id) {
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? id : id + "-" + it)
                .filter(it -> !ids.contains(it))
                .filter(it -> sources.stream().noneMatch(s -> s.measures().containsValue(it)))
                .findFirst()
                .orElseThrow();
    }
}
