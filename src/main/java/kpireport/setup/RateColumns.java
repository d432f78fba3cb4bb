package kpireport.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.setup.RateIdea.Formula;

/**
 * The columns of one source that make a rate: of the month, its two counts under one header, the
 * whole before its parts, and never two counts whose rate the source itself prints otherwise.
 */
final class RateColumns {

    /** Choices looked at further; a table with a block for each field of law has many. */
    private static final int MOST = 200;

    private final DraftSource source;
    private final RateIdea idea;

    RateColumns(DraftSource source, RateIdea idea) {
        this.source = source;
        this.idea = idea;
    }

    /** Empty where a topic has no column, or each choice is disproved by the printed rate. */
    Optional<Map<Topic, InspectedColumn>> choose(Formula formula) {
        Set<Topic> topics = new TreeSet<>(formula.numerator());
        topics.addAll(formula.denominator());
        List<Map<Topic, InspectedColumn>> choices = List.of(new EnumMap<>(Topic.class));
        for (Topic topic : topics) {
            List<Map<Topic, InspectedColumn>> wider = new ArrayList<>();
            for (Map<Topic, InspectedColumn> choice : choices) {
                for (InspectedColumn column : source.listFitting(topic, idea.matter())) {
                    Map<Topic, InspectedColumn> one = new EnumMap<>(Topic.class);
                    one.putAll(choice);
                    one.put(topic, column);
                    wider.add(one);
                }
            }
            choices = wider.stream().sorted(order()).limit(MOST).toList();
        }
        PartColumns parts = new PartColumns(source);
        return choices.stream()
                .filter(
                        it ->
                                isPossible(
                                        of(it, formula.numerator()), of(it, formula.denominator())))
                .filter(
                        it ->
                                !parts.fallShort(
                                        formula.denominator(), of(it, formula.denominator())))
                .findFirst();
    }

    /** A count that is known, and what the rate printed beside it says that it is a rate of. */
    record Definition(
            Topic topic,
            InspectedColumn numerator,
            List<InspectedColumn> denominator,
            InspectedColumn printed) {}

    /** Empty unless exactly one count fits the printed rate. */
    Optional<Definition> define() {
        for (Formula formula : idea.formulas()) {
            if (formula.numerator().size() > 1) continue;
            Topic topic = formula.numerator().get(0);
            for (InspectedColumn numerator : source.listFitting(topic, idea.matter())) {
                for (InspectedColumn printed : listPrinted(List.of(numerator))) {
                    List<InspectedColumn> fitting =
                            source.results().stream()
                                    .filter(it -> it.holds() == Holds.COUNT)
                                    .filter(it -> !it.equals(numerator))
                                    .filter(
                                            it ->
                                                    agreement(
                                                                    List.of(numerator),
                                                                    List.of(it),
                                                                    printed)
                                                            == Agreement.AGREES)
                                    .toList();
                    if (fitting.size() == 1) {
                        return Optional.of(new Definition(topic, numerator, fitting, printed));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** As the printed rates have it; where none does, by what the columns count. */
    private boolean isPossible(List<InspectedColumn> numerator, List<InspectedColumn> denominator) {
        List<Agreement> said =
                listPrinted(numerator).stream()
                        .map(printed -> agreement(numerator, denominator, printed))
                        .toList();
        if (said.contains(Agreement.AGREES)) return true;
        return !said.contains(Agreement.DISAGREES)
                && !new OwnWhole(source, idea).isOfOthers(numerator, denominator);
    }

    private Agreement agreement(
            List<InspectedColumn> numerator,
            List<InspectedColumn> denominator,
            InspectedColumn printed) {
        return Agreement.of(source, numerator, denominator, printed);
    }

    /** The printed rates that stand by these counts. */
    private List<InspectedColumn> listPrinted(List<InspectedColumn> numerator) {
        int last = numerator.stream().mapToInt(InspectedColumn::number).max().orElseThrow();
        return source.results().stream()
                .filter(it -> it.holds() == Holds.PERCENT)
                .filter(it -> !Opposite.isRatedIn(it.headers()))
                .filter(
                        it ->
                                ColumnName.isBareRate(it) || isBareBeside(it, numerator)
                                        ? it.number() == last + 1
                                        : isOfIdea(it)
                                                && numerator.stream().allMatch(n -> isBy(it, n)))
                .toList();
    }

    /** "Thanh toán > Tỷ lệ" beside "Thanh toán > Trực tuyến". */
    private static boolean isBareBeside(InspectedColumn printed, List<InspectedColumn> numerator) {
        List<String> over = ColumnName.parents(printed);
        return ColumnName.isBare(printed)
                && numerator.stream().allMatch(it -> ColumnName.parents(it).equals(over));
    }

    private boolean isOfIdea(InspectedColumn printed) {
        return source.matters().rateOf(printed).filter(it -> it.id().equals(idea.id())).isPresent();
    }

    /** Under the same headers, or under none. */
    private static boolean isBy(InspectedColumn printed, InspectedColumn count) {
        List<String> over = ColumnName.parents(printed);
        List<String> others = count.headers();
        return over.size() < others.size() && others.subList(0, over.size()).equals(over);
    }

    private static List<InspectedColumn> of(
            Map<Topic, InspectedColumn> choice, List<Topic> topics) {
        return topics.stream().map(choice::get).toList();
    }

    private Comparator<Map<Topic, InspectedColumn>> order() {
        return Comparator.<Map<Topic, InspectedColumn>>comparingLong(it -> -ofTheMonth(it))
                .thenComparing(it -> -together(it))
                .thenComparing(it -> scope(it))
                .thenComparing(it -> fromTheLeft(it));
    }

    private long ofTheMonth(Map<Topic, InspectedColumn> choice) {
        Stream<ColumnSense> senses = choice.values().stream().map(source::sense);
        return senses.filter(it -> it == ColumnSense.OF_THE_MONTH).count();
    }

    /** How many headers the columns share, each with each. */
    private static int together(Map<Topic, InspectedColumn> choice) {
        int shared = 0;
        for (InspectedColumn one : choice.values()) {
            for (InspectedColumn other : choice.values()) {
                if (one.equals(other)) continue;
                shared += shared(ColumnName.parents(one), ColumnName.parents(other));
            }
        }
        return shared;
    }

    private static int shared(List<String> one, List<String> other) {
        int shared = 0;
        while (shared < Math.min(one.size(), other.size())
                && one.get(shared).equals(other.get(shared))) shared++;
        return shared;
    }

    private int scope(Map<Topic, InspectedColumn> choice) {
        return choice.entrySet().stream()
                .mapToInt(it -> scope(it.getKey(), it.getValue()).ordinal())
                .sum();
    }

    private Scope scope(Topic topic, InspectedColumn column) {
        return isSumOfOthers(topic, column) ? Scope.WHOLE : Scope.of(column);
    }

    private boolean isSumOfOthers(Topic topic, InspectedColumn column) {
        List<InspectedColumn> others =
                source.listFitting(topic, idea.matter()).stream()
                        .filter(it -> !it.equals(column))
                        .toList();
        if (others.size() < 2 || source.rows().size() < Agreement.FEWEST) return false;
        return new RowSums(source.rows(), List.of(column), others).areEqual(source.rows().size());
    }

    private static String fromTheLeft(Map<Topic, InspectedColumn> choice) {
        StringBuilder numbers = new StringBuilder();
        choice.values().forEach(it -> numbers.append(String.format("%05d", it.number())));
        return numbers.toString();
    }
}
