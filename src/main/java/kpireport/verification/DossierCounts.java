package kpireport.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.UnitResult;
import kpireport.ingest.Spelling;
import kpireport.measures.Evidence;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Value;
import kpireport.plan.Plan;

/**
 * The counts of dossiers behind the indicators, by what was done with them: "tiếp nhận", "giải
 * quyết", "nộp trực tuyến". A deed is what the plan calls a measure, its column, or the indicator
 * that it is the numerator of.
 */
final class DossierCounts {

    /**
     * A number of dossiers.
     *
     * @param indicator id; empty where several have it
     * @param of out of how many; present where a rate says so
     */
    record Count(
            String indicator,
            BigDecimal number,
            Optional<BigDecimal> of,
            List<Evidence> evidence) {}

    /** Words that do not tell one deed from another. */
    private static final Set<String> FILLERS =
            Set.copyOf(
                    Lexicon.keys(
                            "số tổng lượng cộng hồ sơ đã được có trong tháng này kỳ là của tại ở"
                                    + " đạt các thực hiện tỷ lệ việc với chỉ"));

    private static final String IN_TIME = String.join(" ", Lexicon.keys("đúng hạn"));
    private static final String LATE = String.join(" ", Lexicon.keys("quá hạn"));
    private static final Map<String, String> SAME = same();

    private final Map<String, Set<Function<UnitResult, Optional<Count>>>> deeds =
            new LinkedHashMap<>();

    DossierCounts(Plan plan) {
        for (Indicator indicator : plan.indicators()) {
            if (indicator.cumulative() || indicator.derivation().isPresent()) continue;
            indicator
                    .formula()
                    .measures()
                    .distinct()
                    .forEach(
                            measure ->
                                    names(plan, measure)
                                            .forEach(it -> add(it, u -> sum(u, measure))));
            if (indicator.formula().isRatio()) {
                addRate(plan, indicator);
            } else if (indicator.kind() == Kind.COUNT) {
                add(indicator.name(), unit -> count(unit, indicator));
            }
        }
    }

    /** What the words can count of the unit; empty when they are no deed of the plan. */
    List<Count> find(UnitResult unit, List<String> words) {
        String deed = deed(words);
        Set<Function<UnitResult, Optional<Count>>> found =
                new LinkedHashSet<>(deeds.getOrDefault(deed, Set.of()));
        found.addAll(deeds.getOrDefault(Spelling.accentFree(deed), Set.of()));
        return found.stream().flatMap(count -> count.apply(unit).stream()).toList();
    }

    /** Its columns, from the outer header to the inner; its id where it is counted from a list. */
    private static List<String> names(Plan plan, String measure) {
        List<String> headers =
                plan.sources().stream()
                        .flatMap(source -> source.measures().stream())
                        .filter(column -> column.measure().equals(measure))
                        .map(column -> String.join(" ", column.header().segments()))
                        .toList();
        return headers.isEmpty() ? List.of(measure) : headers;
    }

    private void addRate(Plan plan, Indicator indicator) {
        List<String> names = new ArrayList<>(List.of(indicator.name()));
        names.addAll(indicator.aliases());
        List<String> counted = indicator.formula().numerator();
        if (counted.size() == 1) names.addAll(names(plan, counted.get(0)));
        names.forEach(name -> add(name, unit -> rate(unit, indicator, false)));
        String deed = deed(Lexicon.keys(indicator.name()));
        if ((" " + deed + " ").contains(" " + IN_TIME + " ")) {
            add(IN_TIME, unit -> rate(unit, indicator, false));
            add(LATE, unit -> rate(unit, indicator, true));
        }
    }

    private void add(String name, Function<UnitResult, Optional<Count>> count) {
        String deed = deed(Lexicon.keys(name));
        if (!deed.isEmpty()) deeds.computeIfAbsent(deed, it -> new LinkedHashSet<>()).add(count);
    }

    static String deed(List<String> words) {
        String deed =
                words.stream().filter(it -> !FILLERS.contains(it)).collect(Collectors.joining(" "));
        return SAME.getOrDefault(deed, deed);
    }

    private static Optional<Count> sum(UnitResult unit, String measure) {
        for (IndicatorResult result : unit.results()) {
            if (result.indicator().cumulative() || result.indicator().derivation().isPresent()) {
                continue;
            }
            List<Evidence> read =
                    result.observation().stream()
                            .flatMap(it -> it.evidence().stream())
                            .filter(it -> it.measure().equals(measure))
                            .toList();
            if (read.isEmpty()) continue;
            List<Evidence> once =
                    read.stream().filter(it -> it.role() == read.get(0).role()).toList();
            BigDecimal number =
                    once.stream().map(Evidence::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(new Count("", number, Optional.empty(), once));
        }
        return Optional.empty();
    }

    private static Optional<Count> count(UnitResult unit, Indicator indicator) {
        return result(unit, indicator)
                .flatMap(IndicatorResult::measured)
                .filter(it -> it.value() instanceof Value.Printed)
                .map(
                        it ->
                                new Count(
                                        indicator.id(),
                                        ((Value.Printed) it.value()).amount(),
                                        Optional.empty(),
                                        it.evidence()));
    }

    /**
     * @param rest what is missing to the denominator, instead of the numerator
     */
    private static Optional<Count> rate(UnitResult unit, Indicator indicator, boolean rest) {
        return result(unit, indicator)
                .flatMap(IndicatorResult::measured)
                .filter(it -> it.value() instanceof Value.Rate)
                .map(
                        it -> {
                            Value.Rate rate = (Value.Rate) it.value();
                            BigDecimal number =
                                    rest
                                            ? rate.denominator().subtract(rate.numerator())
                                            : rate.numerator();
                            return new Count(
                                    indicator.id(),
                                    number,
                                    Optional.of(rate.denominator()),
                                    it.evidence());
                        });
    }

    private static Optional<IndicatorResult> result(UnitResult unit, Indicator indicator) {
        return unit.results().stream()
                .filter(it -> it.indicator().id().equals(indicator.id()))
                .findFirst();
    }

    /** Other words for the same deed. */
    private static Map<String, String> same() {
        Map<String, String> same = new LinkedHashMap<>();
        Stream.of(
                        "nhận=tiếp nhận",
                        "nhận vào=tiếp nhận",
                        "xử lý=giải quyết",
                        "giải quyết xong=giải quyết",
                        "xử lý xong=giải quyết",
                        "nộp trực tuyến=trực tuyến",
                        "tiếp nhận trực tuyến=trực tuyến",
                        "nộp trực tiếp=trực tiếp",
                        "tiếp nhận trực tiếp=trực tiếp",
                        "trễ hạn=quá hạn",
                        "chậm hạn=quá hạn",
                        "giải quyết trước hạn=trước hạn",
                        "giải quyết đúng hạn=đúng hạn",
                        "giải quyết quá hạn=quá hạn",
                        "giải quyết trễ hạn=quá hạn",
                        "xử lý trước hạn=trước hạn",
                        "xử lý đúng hạn=đúng hạn",
                        "xử lý quá hạn=quá hạn")
                .map(pair -> pair.split("="))
                .forEach(
                        pair -> {
                            String other = String.join(" ", Lexicon.keys(pair[0]));
                            String deed = String.join(" ", Lexicon.keys(pair[1]));
                            same.put(other, deed);
                            same.put(Spelling.accentFree(other), Spelling.accentFree(deed));
                        });
        return same;
    }
}
