package kpireport.setup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedUnit;

/**
 * Targets that an export states in a column beside the results: "Kế hoạch giao".
 *
 * @param byScope by the id of a level, and of the units whose target is another
 * @param column its headers
 */
record StatedTargets(Map<String, String> byScope, String column) {

    /** Empty where no column beside the indicator's is one of targets. */
    static Optional<StatedTargets> of(
            DraftIndicator indicator, List<DraftSource> sources, List<DraftUnit> units) {
        String measure =
                indicator
                        .ratio()
                        .map(it -> it.numerator().get(0))
                        .or(indicator::value)
                        .orElse(indicator.id());
        Optional<TargetNote> note =
                sources.stream().flatMap(it -> notes(it, indicator, measure)).findFirst();
        if (note.isPresent()) return Optional.of(of(note.get(), indicator));
        for (DraftSource source : sources) {
            Optional<InspectedColumn> target =
                    source.used().find(measure).flatMap(it -> beside(source, it, indicator));
            if (target.isEmpty()) continue;
            Map<String, String> stated = stated(source, target.get(), units);
            if (stated.isEmpty()) continue;
            return Optional.of(new StatedTargets(stated, ColumnName.path(target.get())));
        }
        return Optional.empty();
    }

    /** Of its column, or of one that is held against it. */
    private static Stream<TargetNote> notes(
            DraftSource source, DraftIndicator indicator, String measure) {
        return source.used()
                .listPrinting(indicator.id(), Optional.of(measure))
                .flatMap(it -> source.note(it).stream())
                .filter(it -> !it.most());
    }

    private static StatedTargets of(TargetNote note, DraftIndicator indicator) {
        Map<String, String> byLevel = new LinkedHashMap<>();
        indicator.levels().forEach(level -> byLevel.put(level, note.target()));
        return new StatedTargets(byLevel, note.header());
    }

    /** Under the same header, or of the same name, or the only one for the only rate. */
    private static Optional<InspectedColumn> beside(
            DraftSource source, InspectedColumn result, DraftIndicator indicator) {
        List<InspectedColumn> targets =
                source.columns().stream()
                        .filter(it -> source.sense(it) == ColumnSense.TARGET)
                        .filter(it -> new Planned(source, it).isPercentage())
                        .toList();
        List<String> parents = ColumnName.parents(result);
        return targets.stream()
                .filter(it -> !parents.isEmpty() && ColumnName.parents(it).equals(parents))
                .findFirst()
                .or(() -> targets.stream().filter(it -> isNamed(it, indicator)).findFirst())
                .or(
                        () ->
                                targets.stream()
                                        .filter(it -> targets.size() == 1)
                                        .filter(it -> parents.isEmpty() && !isOfAnother(it))
                                        .findFirst());
    }

    private static boolean isOfAnother(InspectedColumn target) {
        return RateIdea.ofPrinted(Words.path(target.headers())).isPresent();
    }

    private static boolean isNamed(InspectedColumn target, DraftIndicator indicator) {
        return RateIdea.ofPrinted(Words.path(target.headers()))
                .filter(it -> it.id().equals(indicator.id()))
                .isPresent();
    }

    private static Map<String, String> stated(
            DraftSource source, InspectedColumn column, List<DraftUnit> units) {
        Map<DraftUnit, String> byUnit = new LinkedHashMap<>();
        for (DraftUnit unit : units) {
            source.rows().stream()
                    .filter(unit::isOf)
                    .map(InspectedUnit::figures)
                    .map(figures -> figures.getOrDefault(column.number(), ""))
                    .flatMap(text -> percentage(text).stream())
                    .findFirst()
                    .ifPresent(it -> byUnit.put(unit, it));
        }
        Map<String, String> stated = new LinkedHashMap<>();
        units.stream()
                .map(DraftUnit::level)
                .distinct()
                .forEach(level -> mostOften(byUnit, level).ifPresent(it -> stated.put(level, it)));
        byUnit.forEach(
                (unit, target) -> {
                    if (!target.equals(stated.get(unit.level()))) stated.put(unit.id(), target);
                });
        return stated;
    }

    private static Optional<String> mostOften(Map<DraftUnit, String> byUnit, String level) {
        Map<String, Long> often =
                byUnit.entrySet().stream()
                        .filter(it -> it.getKey().level().equals(level))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getValue,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return often.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** As the plan writes it; a fraction of one could mean a half or a half per cent. */
    private static Optional<String> percentage(String text) {
        return PrintedNumber.of(text)
                .filter(PrintedNumber::mayBeTarget)
                .filter(it -> it.signed() || it.value().compareTo(BigDecimal.ONE) > 0)
                .filter(it -> it.value().signum() > 0)
                .map(it -> it.value().stripTrailingZeros().toPlainString());
    }
}
