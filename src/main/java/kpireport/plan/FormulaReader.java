package kpireport.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.measures.Formula;
import kpireport.measures.Kind;

/** Reads the one of {@code rate}, {@code score}, {@code count}, {@code text} that defines it. */
final class FormulaReader {

    /** More are noise in any figure, and Word columns are narrow. */
    private static final int MOST_DECIMALS = 6;

    /** Of what only others or the month's notes say something. */
    private static final Formula NONE = new Formula(List.of(), List.of());

    /**
     * @param derived present for a score that follows from other indicators
     */
    record Definition(
            Kind kind, Formula formula, Optional<DerivationReader.Derived> derived, int decimals) {}

    /**
     * A measure that some source has to supply.
     *
     * @param stated whether the plan names it; else it is what an export with a row for each
     *     indicator supplies
     */
    record MeasureUse(String measure, boolean stated, YamlValue where) {}

    private enum Form {
        RATE("rate", Kind.RATE, 1),
        SCORE("score", Kind.SCORE, 2),
        COUNT("count", Kind.COUNT, 0),
        TEXT("text", Kind.TEXT, 0);

        private final String key;
        private final Kind kind;
        private final int decimals;

        Form(String key, Kind kind, int decimals) {
            this.key = key;
            this.kind = kind;
            this.decimals = decimals;
        }
    }

    private final List<MeasureUse> uses = new ArrayList<>();

    List<MeasureUse> uses() {
        return uses;
    }

    /**
     * @param indicator its id, from which unstated measures are named
     */
    Definition read(YamlMap map, YamlValue indicator) {
        List<Definition> given = new ArrayList<>();
        for (Form form : Form.values()) {
            map.optional(form.key)
                    .map(value -> definition(form, value, indicator))
                    .ifPresent(given::add);
        }
        if (given.size() != 1) {
            map.report(Code.PLAN_EXACTLY_ONE_OF, "choices", "rate, score, count, text");
        }
        return given.isEmpty()
                ? new Definition(Kind.COUNT, NONE, Optional.empty(), 0)
                : given.get(0);
    }

    private Definition definition(Form form, YamlValue value, YamlValue indicator) {
        if (form == Form.TEXT) {
            value.oneOf(List.of("true"));
            return new Definition(form.kind, NONE, Optional.empty(), form.decimals);
        }
        return value.map(keys -> figure(form, keys, indicator));
    }

    private Definition figure(Form form, YamlMap keys, YamlValue indicator) {
        int decimals =
                keys.optional("decimals")
                        .map(value -> value.wholeNumber(0, MOST_DECIMALS))
                        .orElse(form.decimals);
        Optional<DerivationReader.Derived> derived =
                form == Form.SCORE ? DerivationReader.read(keys) : Optional.empty();
        Formula formula = derived.isPresent() ? NONE : formula(form, keys, indicator);
        return new Definition(form.kind, formula, derived, decimals);
    }

    private Formula formula(Form form, YamlMap keys, YamlValue indicator) {
        return form == Form.RATE ? rate(keys, indicator) : value(keys, indicator);
    }

    private Formula rate(YamlMap keys, YamlValue indicator) {
        if (keys.has("value")) {
            keys.reportConflict("numerator", "value");
            keys.reportConflict("denominator", "value");
            return value(keys, indicator);
        }
        if (keys.has("numerator") || keys.has("denominator")) {
            return new Formula(
                    stated(keys.required("numerator")), stated(keys.required("denominator")));
        }
        return new Formula(
                List.of(unstated(indicator, ".numerator")),
                List.of(unstated(indicator, ".denominator")));
    }

    private Formula value(YamlMap keys, YamlValue indicator) {
        Optional<YamlValue> value = keys.optional("value");
        return new Formula(
                value.map(this::stated).orElseGet(() -> List.of(unstated(indicator, ".value"))),
                List.of());
    }

    private List<String> stated(YamlValue value) {
        return value.oneOrMore().stream().map(this::measure).toList();
    }

    /** The id of a measure that the plan names. */
    String measure(YamlValue value) {
        uses.add(new MeasureUse(value.textOrEmpty(), true, value));
        return value.text();
    }

    private String unstated(YamlValue indicator, String part) {
        String measure = indicator.textOrEmpty() + part;
        uses.add(new MeasureUse(measure, false, indicator));
        return measure;
    }
}
