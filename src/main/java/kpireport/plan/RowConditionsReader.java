package kpireport.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.plan.RowCondition.Comparison;
import kpireport.plan.RowCondition.DateColumn;
import kpireport.plan.RowCondition.DateCompared;
import kpireport.plan.RowCondition.Filled;
import kpireport.plan.RowCondition.InPeriod;
import kpireport.plan.RowCondition.Moment;
import kpireport.plan.RowCondition.NumberCompared;
import kpireport.plan.RowCondition.OneOf;
import kpireport.plan.RowCondition.PeriodEdge;

/** Reads what the rows of a list have to meet, column by column. */
final class RowConditionsReader {

    /** No fee and no number of anything is larger. */
    private static final BigDecimal MOST = new BigDecimal("999999999999999");

    private static final Map<String, Comparison> OF_DATES =
            ordered(
                    "before", Comparison.BELOW,
                    "on-or-before", Comparison.AT_MOST,
                    "after", Comparison.ABOVE,
                    "on-or-after", Comparison.AT_LEAST);

    private static final Map<String, Comparison> OF_NUMBERS =
            ordered(
                    "below", Comparison.BELOW,
                    "at-most", Comparison.AT_MOST,
                    "above", Comparison.ABOVE,
                    "at-least", Comparison.AT_LEAST);

    private static final String EMPTY = "empty";
    private static final String NOT_EMPTY = "not-empty";
    private static final String IN_PERIOD = "in-period";

    private RowConditionsReader() {}

    /**
     * Of a map from headers to what their cells must say, or the word {@code all}.
     *
     * @param given what every row of the days that are counted meets anyway
     */
    static List<RowCondition> read(YamlValue value, List<RowCondition> given) {
        if (!value.isMap()) {
            value.oneOf(List.of("all"));
            return List.of();
        }
        List<RowCondition> conditions = new ArrayList<>(given);
        for (YamlMap.Entry entry : value.filledEntries()) {
            HeaderPath column = HeaderPathReader.read(entry.key());
            for (RowCondition condition : conditions(column, entry.value())) {
                reportContradiction(conditions, condition, entry.key());
                conditions.add(condition);
            }
        }
        return conditions.subList(given.size(), conditions.size());
    }

    private static void reportContradiction(
            List<RowCondition> before, RowCondition condition, YamlValue where) {
        before.stream()
                .filter(one -> Contradictions.exclude(one, condition))
                .findFirst()
                .ifPresent(
                        one ->
                                where.report(
                                        Code.PLAN_CONTRADICTION,
                                        "one",
                                        one.describe(),
                                        "other",
                                        condition.describe()));
    }

    private static List<RowCondition> conditions(HeaderPath column, YamlValue value) {
        if (value.isMap()) return value.map(tests -> tests(column, tests));
        if (value.isList()) return List.of(oneOf(column, value, false));
        String word = value.text();
        return List.of(
                switch (word) {
                    case EMPTY -> new Filled(column, false);
                    case NOT_EMPTY -> new Filled(column, true);
                    case IN_PERIOD -> new InPeriod(column);
                    default -> {
                        nearKeyword(word).ifPresent(it -> reportMisspelt(value, column, it));
                        yield oneOf(column, value, false);
                    }
                });
    }

    private static Optional<String> nearKeyword(String word) {
        return Suggestions.near(word, List.of(EMPTY, NOT_EMPTY, IN_PERIOD)).stream().findFirst();
    }

    /** "not: empty" was meant to say "not-empty". */
    private static void reportNegated(YamlValue word, HeaderPath column) {
        Map<String, String> opposites = Map.of(EMPTY, NOT_EMPTY, NOT_EMPTY, EMPTY);
        nearKeyword(word.textOrEmpty())
                .filter(opposites::containsKey)
                .ifPresent(it -> reportMisspelt(word, column, opposites.get(it)));
    }

    private static void reportMisspelt(YamlValue word, HeaderPath column, String keyword) {
        word.report(
                Code.PLAN_KEYWORD_MISSPELT,
                "text",
                word.textOrEmpty(),
                "column",
                column,
                "suggestion",
                keyword);
    }

    private static OneOf oneOf(HeaderPath column, YamlValue words, boolean none) {
        return new OneOf(
                column,
                words.filledTexts(),
                none,
                words.oneOrMore().stream().map(YamlValue::where).toList());
    }

    private static List<RowCondition> tests(HeaderPath column, YamlMap map) {
        List<RowCondition> tests = new ArrayList<>();
        Optional<YamlValue> not = map.optional("not");
        not.filter(words -> !words.isList() && !words.isMap())
                .ifPresent(word -> reportNegated(word, column));
        not.map(words -> oneOf(column, words, true)).ifPresent(tests::add);
        boolean dates = OF_DATES.keySet().stream().filter(map::has).count() > 0;
        boolean numbers = OF_NUMBERS.keySet().stream().filter(map::has).count() > 0;
        Optional<YamlValue> whenEmpty = map.optional("when-empty");
        if (dates) {
            OF_NUMBERS.keySet().forEach(key -> map.reportConflict(key, "before, after"));
            List<Moment> standIns =
                    whenEmpty.map(YamlValue::oneOrMore).orElse(List.of()).stream()
                            .map(RowConditionsReader::moment)
                            .toList();
            OF_DATES.forEach(
                    (key, comparison) ->
                            map.optional(key)
                                    .map(RowConditionsReader::moment)
                                    .map(it -> new DateCompared(column, comparison, it, standIns))
                                    .ifPresent(tests::add));
        } else if (numbers) {
            Optional<BigDecimal> standIn = whenEmpty.map(RowConditionsReader::number);
            OF_NUMBERS.forEach(
                    (key, comparison) ->
                            map.optional(key)
                                    .map(RowConditionsReader::number)
                                    .map(it -> new NumberCompared(column, comparison, it, standIn))
                                    .ifPresent(tests::add));
        } else {
            List<String> comparisons = new ArrayList<>(OF_DATES.keySet());
            comparisons.addAll(OF_NUMBERS.keySet());
            map.reportUseless("when-empty", comparisons);
        }
        if (tests.isEmpty()) {
            map.report(Code.PLAN_CONDITION_WITHOUT_TEST, "column", column);
        }
        return tests;
    }

    private static Moment moment(YamlValue value) {
        HeaderPath path = HeaderPathReader.read(value);
        for (PeriodEdge edge : PeriodEdge.values()) {
            if (edge.toString().equals(path.toString())) return edge;
        }
        return new DateColumn(path);
    }

    private static BigDecimal number(YamlValue value) {
        return value.number(MOST.negate(), MOST);
    }

    private static Map<String, Comparison> ordered(Object... pairs) {
        Map<String, Comparison> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Comparison) pairs[i + 1]);
        }
        return map;
    }
}
