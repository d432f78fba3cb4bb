package kpireport.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            source.columns().stream()
                    .filter(column -> column.holds() == Holds.PERCENT)
                    .forEach(column -> takePrinted(source, column));
        }
        for (DraftSource source : sources) {
            takePairs(source);
            takeScores(source);
        }
        return ordered();
    }

    private boolean isLong(DraftSource source) {
        return source.source().indicatorColumns().isPresent();
    }

    private void takeRows(DraftSource source) {
        boolean counts = source.source().indicatorColumns().get().numerator().isPresent();
        for (String name : source.indicators()) {
            String id =
                    RateIdea.ofPrinted(Words.plain(name))
                            .map(RateIdea::id)
                            .filter(it -> !ids.contains(it))
                            .orElse(free(Words.id(name)));
            ids.add(id);
            indicators.add(
                    new DraftIndicator(
                            id,
                            name,
                            counts ? "rate" : "value",
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            levels(List.of(source)),
                            "80",
                            Optional.empty(),
                            true));
        }
    }

    private void takeDossiers(DraftSource source, DossierColumns list) {
        List<DraftIndicator> counted = DossierIndicators.of(list, levels(List.of(source)), ids);
        counted.forEach(it -> ids.add(it.id()));
        indicators.addAll(counted);
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
                    !idea.isPart() || !ids.contains("so-hoa"));
            return;
        }
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
        long covered = units.stream().filter(unit -> unit.isIn(source.exports())).count();
        return source.ofReportMonth() ? covered + units.size() : covered;
    }

    private boolean overlap(DraftSource one, DraftSource other) {
        return one.ofReportMonth() == other.ofReportMonth()
                && units.stream()
                        .anyMatch(unit -> unit.isIn(one.exports()) && unit.isIn(other.exports()));
    }

    private List<String> measures(List<DraftSource> chosen, List<Topic> topics) {
        return topics.stream()
                .map(
                        topic -> {
                            String id = topic.id() + suffix(chosen, topic);
                            chosen.forEach(it -> it.use(it.find(topic).orElseThrow(), id));
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
                return;
            }
            value(source, column, idea.get().id(), idea.get().name(), idea.get().target(), true);
            return;
        }
        if (path.matches(".*(chua|truc tiep|giam|so voi|con lai|ty trong|qua han|tre han).*"))
            return;
        String name = named(column);
        value(source, column, free(Words.id(name)), name, "80", false);
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
                new DraftIndicator(
                        id,
                        name,
                        "rate",
                        List.of(),
                        List.of(),
                        Optional.of(measure),
                        levels(List.of(source)),
                        target,
                        Optional.empty(),
                        known || indicators.isEmpty()));
    }

    /** "Số TTHC phải cập nhật" and "Cập nhật đúng hạn", side by side under one header. */
    private void takePairs(DraftSource source) {
        List<InspectedColumn> columns = source.columns();
        for (int i = 0; i + 1 < columns.size(); i++) {
            InspectedColumn all = columns.get(i);
            InspectedColumn some = columns.get(i + 1);
            if (!isPair(source, all, some)) continue;
            String leaf = some.headers().get(some.headers().size() - 1);
            String name =
                    "Tỷ lệ " + lowerFirst(leaf.replaceFirst("(?iu)^(số( lượng)?|tổng số) ", ""));
            String id = free(Words.id(name));
            add(
                    id,
                    name,
                    List.of(source.use(some, free(Words.id(leaf)))),
                    List.of(source.use(all, free(Words.id(last(all))))),
                    List.of(source),
                    "80",
                    true);
        }
    }

    private static boolean isPair(DraftSource source, InspectedColumn all, InspectedColumn some) {
        if (all.holds() != Holds.COUNT || some.holds() != Holds.COUNT) return false;
        if (source.isUsed(all) || source.isUsed(some)) return false;
        if (source.hasTopic(all) || source.hasTopic(some)) return false;
        if (all.headers().size() < 2 || !parents(all).equals(parents(some))) return false;
        return Words.plain(last(all)).matches(".*\\b(phai|tong so|can|dang)\\b.*")
                && Words.plain(last(some))
                        .matches(".*\\b(da|duoc|co|dung han|day du|dien tu)\\b.*");
    }

    private void takeScores(DraftSource source) {
        Optional<String> change =
                source.columns().stream()
                        .filter(
                                it ->
                                        Words.path(it.headers())
                                                .matches(".*(tang|giam).*thang truoc.*"))
                        .findFirst()
                        .map(it -> source.use(it, free("tang-giam")));
        boolean beside =
                source.columns().stream()
                        .map(it -> Words.path(it.headers()))
                        .anyMatch(path -> path.matches(".*\\btong (so )?diem\\b.*"));
        for (InspectedColumn column : source.columns()) {
            String path = Words.path(column.headers());
            boolean points =
                    column.holds() == Holds.AMOUNT
                            && (beside || path.matches(".*\\bdiem\\b.*|.*chi so tong hop.*"));
            if (!points || source.isUsed(column)) continue;
            boolean total = path.matches("(.* > )?(tong|chi so tong hop|diem tong).*");
            String name =
                    total
                            ? "Tổng điểm"
                            : "Điểm "
                                    + lowerFirst(last(column).replaceFirst("\\s*\\([^)]*\\)$", ""));
            String id = free(total ? "tong-diem" : Words.id(name));
            ids.add(id);
            indicators.add(
                    new DraftIndicator(
                            id,
                            name,
                            "score",
                            List.of(),
                            List.of(),
                            Optional.of(source.use(column, id)),
                            levels(List.of(source)),
                            threshold(column, total),
                            total ? change : Optional.empty(),
                            true));
        }
    }

    /** Four fifths of the maximum that the header states in brackets. */
    private static String threshold(InspectedColumn column, boolean total) {
        String header = last(column);
        String digits = header.replaceFirst(".*\\((?:tối đa )?(\\d{1,3})(?: điểm)?\\).*", "$1");
        int maximum = digits.matches("\\d+") ? Integer.parseInt(digits) : total ? 100 : 10;
        return String.valueOf(maximum * 8 / 10);
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
                new DraftIndicator(
                        id,
                        name,
                        "rate",
                        numerator,
                        denominator,
                        Optional.empty(),
                        levels(from),
                        target,
                        Optional.empty(),
                        active));
    }

    /** The known ones first, as the office counts them; what is too much waits to be taken up. */
    private List<DraftIndicator> ordered() {
        List<String> known = RateIdea.ALL.stream().map(RateIdea::id).toList();
        List<DraftIndicator> sorted = new ArrayList<>(indicators);
        sorted.sort(
                Comparator.comparing(
                        it -> {
                            int index = known.indexOf(it.id());
                            if (it.id().equals("tong-diem")) return -1;
                            return index < 0 ? known.size() : index;
                        }));
        int active = 0;
        List<DraftIndicator> limited = new ArrayList<>();
        for (DraftIndicator it : sorted) {
            boolean taken = it.active() && active < MOST_ACTIVE;
            if (taken) active++;
            limited.add(taken == it.active() ? it : it.waiting());
        }
        return limited;
    }

    private Set<String> levels(List<DraftSource> from) {
        Set<String> exports =
                from.stream().flatMap(it -> it.exports().stream()).collect(Collectors.toSet());
        Set<String> levels = new LinkedHashSet<>();
        units.stream().filter(it -> it.isIn(exports)).forEach(it -> levels.add(it.level()));
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

    private static String named(InspectedColumn column) {
        String leaf = last(column).replaceFirst("\\s*\\(?%\\)?$", "");
        boolean bare = Words.plain(leaf).matches("(ty le|%|phan tram)?");
        if (!bare) return leaf;
        List<String> parents = parents(column);
        return parents.isEmpty() ? "Tỷ lệ" : "Tỷ lệ " + lowerFirst(parents.get(parents.size() - 1));
    }

    private static List<String> parents(InspectedColumn column) {
        return column.headers().subList(0, column.headers().size() - 1);
    }

    private static String last(InspectedColumn column) {
        return column.headers().get(column.headers().size() - 1);
    }

    /** "Đã đồng bộ" within a sentence; an abbreviation keeps its capitals. */
    private static String lowerFirst(String text) {
        boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
