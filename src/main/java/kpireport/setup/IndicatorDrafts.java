package kpireport.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.inspection.DossierCount;
import kpireport.inspection.InspectedColumn;
import kpireport.plan.DossierColumns;
import kpireport.setup.DraftFigure.OfRows;
import kpireport.setup.DraftFigure.Ratio;
import kpireport.setup.Fittings.Fitting;
import kpireport.setup.RateColumns.Definition;
import kpireport.setup.RateIdea.Formula;

/** Finds the indicators that the columns at hand make, and marks the columns they need. */
final class IndicatorDrafts {

    /** More do not fit side by side on a page of the appendix. */
    private static final int MOST_ACTIVE = 9;

    private static final String ON_TIME = "giai-quyet-dung-han";

    private final List<DraftSource> sources;
    private final List<DraftUnit> units;
    private final FoundIndicators found;

    IndicatorDrafts(List<DraftSource> sources, List<DraftUnit> units) {
        this.sources = sources;
        this.units = units;
        this.found = new FoundIndicators(sources, units);
    }

    List<DraftIndicator> list() {
        sources.stream().filter(this::isLong).forEach(this::takeRows);
        for (RateIdea idea : RateIdea.ALL) {
            takeCounts(idea);
        }
        sources.stream().flatMap(source -> source.otherIdeas().stream()).forEach(this::takeCounts);
        for (DraftSource source : sources) {
            source.source().dossiers().ifPresent(list -> takeDossiers(source, list));
        }
        sources.forEach(source -> new CountPairs(source, found).take());
        PrintedRates printed = new PrintedRates(sources, found);
        printed.take();
        if (!found.has(ON_TIME)) takeLate();
        sources.forEach(this::takeScores);
        if (found.list().stream().noneMatch(DraftIndicator::active)) printed.takeOpposites();
        ScoreDrafts.sum(found.list(), MOST_ACTIVE).ifPresent(found::add);
        return ordered();
    }

    private boolean isLong(DraftSource source) {
        return source.source().indicatorColumns().isPresent();
    }

    private void takeRows(DraftSource source) {
        boolean counted = source.source().indicatorColumns().get().numerator().isPresent();
        for (String name : source.indicators()) {
            Optional<RateIdea> idea = RateIdea.ofPrinted(Words.meant(name));
            Wanted wanted = Wanted.of(List.of(name));
            boolean opposite = wanted == Wanted.LITTLE;
            boolean unsaid = wanted == Wanted.UNSAID && idea.isEmpty();
            String id =
                    idea.filter(it -> !opposite)
                            .map(RateIdea::id)
                            .filter(it -> !found.has(it))
                            .orElse(found.free(Words.id(name)));
            DraftIndicator indicator =
                    DraftIndicator.of(
                            id, name, found.levels(List.of(source)), new OfRows(counted), "80");
            found.add(
                    opposite ? indicator.wantedLow() : unsaid ? indicator.undirected() : indicator);
        }
    }

    private void takeDossiers(DraftSource source, DossierColumns list) {
        List<DraftIndicator> counted =
                DossierIndicators.of(list, found.levels(List.of(source)), found.ids());
        boolean ofAll = source.doubtfulTitles().isEmpty();
        counted.stream()
                .map(it -> ofAll || isOfLate(it, source) ? it : it.waiting())
                .map(it -> DossierIndicators.closedDoubted(it, list))
                .forEach(found::add);
    }

    /** What a list of nothing but late dossiers tells as well as one of all. */
    private static boolean isOfLate(DraftIndicator indicator, DraftSource source) {
        return source.listsLateDossiers() && indicator.id().equals(DossierCount.OVERDUE.id());
    }

    private void takeCounts(RateIdea idea) {
        if (found.has(idea.id())) return;
        Optional<Fitting> best = new Fittings(sources, units).best(idea);
        if (best.isPresent()) {
            found.add(addedUp(idea, best.get()).orElseGet(() -> counted(idea, best.get())));
            return;
        }
        sources.stream()
                .filter(DraftSource::ofReportMonth)
                .flatMap(
                        source ->
                                new RateColumns(source, idea)
                                        .define().stream().map(it -> defined(source, idea, it)))
                .findFirst()
                .ifPresent(found::add);
    }

    /**
     * A plan adds counts up and takes none away; and "quá hạn" may count dossiers that nobody has
     * resolved yet. So what is late waits for a person.
     */
    private void takeLate() {
        new Fittings(sources, units)
                .best(RateIdea.LATE)
                .map(it -> counted(RateIdea.LATE, it).wantedLow())
                .map(it -> it.doubted("chỉ dùng khi cột quá hạn không gồm hồ sơ đang giải quyết"))
                .map(DraftIndicator::waiting)
                .ifPresent(found::add);
    }

    private DraftIndicator counted(RateIdea idea, Fitting fitting) {
        Ratio ratio =
                new Ratio(
                        measures(fitting, fitting.formula().numerator()),
                        measures(fitting, fitting.formula().denominator()));
        DraftIndicator rate =
                rate(idea, ratio, fitting.chosen()).usedIf(!isMixture(fitting.formula()));
        DraftIndicator looked =
                idea.matter().isPresent() ? rate.doubted("tính trên số đã xử lý") : rate;
        return PartialRate.of(ratio, fitting.chosen())
                .map(partial -> looked.doubted(partial.doubt()))
                .orElse(looked);
    }

    /** Of all blocks of the table, where a printed rate says that they belong together. */
    private Optional<DraftIndicator> addedUp(RateIdea idea, Fitting fitting) {
        if (fitting.chosen().size() > 1) return Optional.empty();
        DraftSource source = fitting.chosen().get(0);
        Formula formula = fitting.formula();
        return new PartColumns(source)
                .addUp(idea, formula)
                .map(
                        columns ->
                                new Ratio(
                                        measures(source, columns, formula.numerator()),
                                        measures(source, columns, formula.denominator())))
                .map(it -> rate(idea, it, fitting.chosen()).usedIf(!isMixture(formula)));
    }

    private DraftIndicator rate(RateIdea idea, Ratio ratio, List<DraftSource> from) {
        return DraftIndicator.of(idea.id(), idea.name(), found.levels(from), ratio, idea.target());
    }

    private List<String> measures(
            DraftSource source, Map<Topic, List<InspectedColumn>> columns, List<Topic> topics) {
        return topics.stream()
                .flatMap(
                        topic ->
                                columns.get(topic).stream()
                                        .map(it -> source.use(it, found.free(topic.id()))))
                .toList();
    }

    /** Over another count than the known ones, as the printed rate has it. */
    private DraftIndicator defined(DraftSource source, RateIdea idea, Definition definition) {
        InspectedColumn under = definition.denominator().get(0);
        String over = source.use(definition.numerator(), found.free(definition.topic().id()));
        String name = source.topicOf(under).map(Topic::id).orElse(Words.id(ColumnName.last(under)));
        Ratio ratio = new Ratio(List.of(over), List.of(source.use(under, found.free(name))));
        return rate(idea, ratio, List.of(source))
                .doubted(
                        "mẫu số theo tỷ lệ in sẵn ở cột \""
                                + ColumnName.path(definition.printed())
                                + "\"");
    }

    /** Of components and results, which few offices print as one rate. */
    private static boolean isMixture(Formula formula) {
        return formula.numerator()
                .containsAll(List.of(Topic.COMPONENTS_DIGITISED, Topic.RESULTS_DIGITISED));
    }

    private List<String> measures(Fitting fitting, List<Topic> topics) {
        List<DraftSource> chosen = fitting.chosen();
        Map<DraftSource, Map<Topic, InspectedColumn>> columns = fitting.columns();
        return topics.stream()
                .map(
                        topic -> {
                            String id = id(chosen, columns, topic);
                            chosen.forEach(it -> it.use(topic, columns.get(it).get(topic), id));
                            DraftSource first = chosen.get(0);
                            return first.used().measures().get(columns.get(first).get(topic));
                        })
                .toList();
    }

    /** Another column of the same topic, for another rate, is another measure. */
    private String id(
            List<DraftSource> chosen,
            Map<DraftSource, Map<Topic, InspectedColumn>> columns,
            Topic topic) {
        String id = topic.id() + suffix(chosen, topic);
        boolean taken =
                chosen.stream()
                        .anyMatch(
                                source ->
                                        source.used()
                                                .find(id)
                                                .filter(
                                                        it ->
                                                                !it.equals(
                                                                        columns.get(source)
                                                                                .get(topic)))
                                                .isPresent());
        return taken ? found.free(id) : id;
    }

    /** The same topic in another export of the same units is another measure. */
    private String suffix(List<DraftSource> chosen, Topic topic) {
        long before =
                sources.stream()
                        .filter(source -> !chosen.contains(source))
                        .filter(
                                source ->
                                        source.used().measures().values().stream()
                                                .anyMatch(
                                                        it -> it.matches(topic.id() + "(-\\d+)?")))
                        .count();
        return before == 0 ? "" : "-" + (before + 1);
    }

    private void takeScores(DraftSource source) {
        List<DraftIndicator> scores =
                new ScoreDrafts(source, found).list(found.levels(List.of(source)));
        scores.forEach(found::add);
    }

    /** The known ones first, as the office counts them; what is too much waits to be taken up. */
    private List<DraftIndicator> ordered() {
        List<String> known = RateIdea.ALL.stream().map(RateIdea::id).toList();
        List<DraftIndicator> sorted = new ArrayList<>(found.list());
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
        for (DraftIndicator it : new SameFigures(sources, units).leaveOut(sorted)) {
            boolean taken = it.isOfRows() || it.active() && active < MOST_ACTIVE;
            if (taken && !it.isOfRows()) active++;
            limited.add(
                    (taken == it.active() ? it : it.waiting())
                            .stating(
                                    it.score().isPresent()
                                            ? Optional.empty()
                                            : StatedTargets.of(it, sources, units)));
        }
        return limited;
    }
}
