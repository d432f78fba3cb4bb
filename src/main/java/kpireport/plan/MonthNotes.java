package kpireport.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.measures.ConfigKey;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;

/**
 * What a person decided about one month, from {@code exports/<month>/month.yaml}.
 *
 * @param baseReport the report the dispatch rests on
 * @param deadline the day explanations are due
 * @param values whatever else the templates ask for this month
 */
public record MonthNotes(
        Optional<BaseReport> baseReport,
        Optional<LocalDate> deadline,
        List<Cause> causes,
        List<ListOverride> overrides,
        List<FigureNote> figures,
        Map<String, Object> values) {

    public static final MonthNotes NONE =
            new MonthNotes(
                    Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Map.of());

    public MonthNotes {
        causes = List.copyOf(causes);
        overrides = List.copyOf(overrides);
        figures = List.copyOf(figures);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<Cause> findCause(OrgUnit unit, Indicator indicator) {
        return causes.stream()
                .filter(cause -> cause.unit().equals(unit.id()))
                .filter(cause -> cause.indicator().equals(indicator.id()))
                .findFirst();
    }

    /** A note on the unit's own figure goes before one on the indicator. */
    public Optional<FigureNote> findFigure(OrgUnit unit, Indicator indicator) {
        return figures.stream()
                .filter(note -> note.indicator().equals(indicator.id()))
                .filter(note -> note.unit().isEmpty() || note.unit().get().equals(unit.id()))
                .min(Comparator.comparing(note -> note.unit().isEmpty()));
    }

    /**
     * @param type "Báo cáo"
     * @param number "58/BC-VP"
     * @param issuer who wrote it
     */
    public record BaseReport(String type, String number, LocalDate date, String issuer) {}

    /**
     * What is said beside a figure.
     *
     * @param indicator id
     * @param unit id; empty for every unit
     * @param asOf the day the figure stands for
     * @param document where the figure was reported, as it is cited
     * @param text the finding in words
     * @param request what the responsible agency is asked to do
     */
    public record FigureNote(
            String indicator,
            Optional<String> unit,
            Optional<LocalDate> asOf,
            String document,
            String text,
            String request,
            ConfigKey where) {}

    /**
     * Why a unit missed an indicator.
     *
     * @param unit id
     * @param indicator id
     * @param accepted whether the office takes it as an excuse
     */
    public record Cause(
            String unit, String indicator, String text, boolean accepted, ConfigKey where) {}

    /**
     * A person's decision against a rule.
     *
     * @param unit id
     * @param include true puts the unit in the list, false takes it out
     */
    public record ListOverride(
            NamedList list, String unit, boolean include, String reason, ConfigKey where) {}
}
