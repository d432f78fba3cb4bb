package kpireport.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.measures.Derivation;
import kpireport.measures.Direction;
import kpireport.measures.Formula;
import kpireport.measures.Fraction;
import kpireport.measures.Grade;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;
import kpireport.measures.Observation;
import kpireport.measures.Observations;
import kpireport.measures.Observations.FormerName;
import kpireport.measures.Observations.Origin;
import kpireport.measures.Observations.PublishedTarget;
import kpireport.measures.OrgUnit;
import kpireport.measures.Value;
import kpireport.plan.Agency;
import kpireport.plan.DeadlineRule;
import kpireport.plan.DocumentSpec;
import kpireport.plan.MonthNotes;
import kpireport.plan.NamedList;
import kpireport.plan.NamingRule;
import kpireport.plan.NamingRule.Condition;
import kpireport.plan.Office;
import kpireport.plan.PeriodRule;
import kpireport.plan.Plan;
import kpireport.plan.Selection;
import kpireport.plan.Target;

/** A small plan and its figures, for tests that are about one rule. */
public final class Setting {

    public static final YearMonth MAY = YearMonth.of(2024, 5);
    public static final YearMonth APRIL = MAY.minusMonths(1);
    public static final YearMonth MARCH = MAY.minusMonths(2);
    private static final ConfigKey HERE = new ConfigKey("kpi-report.yaml", "", 1, 1);

    private final Level communes = new Level("xa", "Cấp xã", "các xã");
    private final Map<String, OrgUnit> units = new HashMap<>();
    private final List<OrgUnit> unitOrder = new ArrayList<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final List<Indicator> indicatorOrder = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<NamingRule> rules = new ArrayList<>();
    private final List<Selection> selections = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<MonthNotes.Cause> causes = new ArrayList<>();
    private final List<MonthNotes.ListOverride> overrides = new ArrayList<>();
    private final Map<YearMonth, Origin> origins = new HashMap<>();
    private final List<Agency> agencies = new ArrayList<>();
    private final List<MonthNotes.FigureNote> figures = new ArrayList<>();
    private final List<DocumentSpec> documents = new ArrayList<>();
    private Optional<DeadlineRule> deadline = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<MonthNotes.BaseReport> baseReport = Optional.empty();
    private final List<PublishedTarget> publishedTargets = new ArrayList<>();
    private final List<FormerName> formerNames = new ArrayList<>();
    public final Diagnostics diagnostics = new Diagnostics();

    public Setting units(String... ids) {
        for (String id : ids) {
            OrgUnit unit =
                    new OrgUnit(id, "", "xã " + id, id, communes, "Chủ tịch", List.of(), false);
            units.put(id, unit);
            unitOrder.add(unit);
        }
        return this;
    }

    public Setting rate(String id, String target) {
        return rate(id, target, Direction.HIGHER);
    }

    public Setting rate(String id, String target, Direction direction) {
        Indicator indicator =
                new Indicator(
                        id,
                        "Tỷ lệ " + id,
                        List.of(),
                        Kind.RATE,
                        direction,
                        1,
                        "%",
                        new Formula(List.of(id + ".numerator"), List.of(id + ".denominator")),
                        Set.of("xa"));
        indicators.put(id, indicator);
        indicatorOrder.add(indicator);
        return target(id, "xa", YearMonth.of(2000, 1), target);
    }

    /** A score that follows from other indicators. */
    public Setting score(String id, Derivation derivation, Grade... grades) {
        Indicator indicator =
                new Indicator(
                        id,
                        "Điểm " + id,
                        List.of(),
                        Kind.SCORE,
                        Direction.HIGHER,
                        2,
                        " điểm",
                        new Formula(List.of(), List.of()),
                        Optional.of(derivation),
                        Set.of("xa"),
                        false,
                        Optional.empty(),
                        List.of(grades),
                        "",
                        List.of());
        indicators.put(id, indicator);
        indicatorOrder.add(indicator);
        return this;
    }

    public Setting target(String indicator, String scope, YearMonth from, String threshold) {
        targets.add(Target.of(indicator, scope, from, new BigDecimal(threshold), HERE));
        return this;
    }

    /** "9/23" is a rate from counts, "39.1" a printed one, "-" not applicable. */
    public Setting observed(YearMonth month, String unit, String indicator, String value) {
        OrgUnit of = units.get(unit);
        Indicator on = indicators.get(indicator);
        origins.put(month, Origin.EXPORTS);
        observations.add(
                value.equals("-")
                        ? new Observation.NotApplicable(of, on, month, "-", List.of())
                        : new Observation.Measured(of, on, month, value(value), List.of()));
        return this;
    }

    /** The month was published, and the unit held against this target then. */
    public Setting published(YearMonth month, String unit, String indicator, String threshold) {
        origins.put(month, Origin.PUBLISHED);
        publishedTargets.add(
                new PublishedTarget(
                        unit, indicator, month, Fraction.of(new BigDecimal(threshold))));
        return this;
    }

    /** The month was published with another name of the unit. */
    public Setting called(YearMonth month, String unit, String name) {
        formerNames.add(new FormerName(unit, month, name));
        return this;
    }

    private static Value value(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Value.Printed(new BigDecimal(text))
                : new Value.Rate(
                        new BigDecimal(text.substring(0, slash)),
                        new BigDecimal(text.substring(slash + 1)));
    }

    public Setting rule(NamedList list, NamingRule.Test test, int bound) {
        rules.add(
                new NamingRule(
                        list,
                        test.name(),
                        Optional.of("xa"),
                        List.of(new Condition(test, Fraction.of(bound), Optional.empty())),
                        HERE));
        return this;
    }

    public Setting rule(NamingRule rule) {
        rules.add(rule);
        return this;
    }

    public Setting selection(Selection selection) {
        selections.add(selection);
        return this;
    }

    public Setting cause(String unit, String indicator, boolean accepted) {
        causes.add(new MonthNotes.Cause(unit, indicator, "lý do", accepted, HERE));
        return this;
    }

    public Setting override(NamedList list, String unit, boolean include) {
        return override(list, unit, include, "quyết định");
    }

    public Setting override(NamedList list, String unit, boolean include, String reason) {
        overrides.add(new MonthNotes.ListOverride(list, unit, include, reason, HERE));
        return this;
    }

    /** A criterion of an index set that has no figure. */
    public Setting criterion(String id, String code, String... agencies) {
        Indicator indicator =
                new Indicator(
                        id,
                        "Tiêu chí " + id,
                        List.of(),
                        Kind.TEXT,
                        Direction.HIGHER,
                        0,
                        "",
                        new Formula(List.of(), List.of()),
                        Optional.empty(),
                        Set.of("xa"),
                        false,
                        Optional.empty(),
                        List.of(),
                        code,
                        List.of(agencies));
        indicators.put(id, indicator);
        indicatorOrder.add(indicator);
        return this;
    }

    public Setting agency(String id) {
        agencies.add(new Agency(id, "Phòng " + id, "Trưởng phòng " + id));
        return this;
    }

    public Setting figure(MonthNotes.FigureNote note) {
        figures.add(note);
        return this;
    }

    public Setting document(DocumentSpec document) {
        documents.add(document);
        return this;
    }

    public Setting deadline(DeadlineRule rule) {
        deadline = Optional.of(rule);
        return this;
    }

    /** The day the month's notes say answers are due. */
    public Setting due(LocalDate day) {
        due = Optional.of(day);
        return this;
    }

    public Setting baseReport(LocalDate date) {
        baseReport = Optional.of(new MonthNotes.BaseReport("Báo cáo", "58/BC-VP", date, "VP"));
        return this;
    }

    public Assessment assess() {
        return assess(MAY);
    }

    public Assessment assess(YearMonth month) {
        return new Assessor()
                .assess(
                        new Observations(observations, origins, List.of())
                                .heldAgainst(publishedTargets)
                                .calledOtherwise(formerNames),
                        plan(),
                        new MonthNotes(baseReport, due, causes, overrides, figures, Map.of()),
                        month,
                        diagnostics);
    }

    public IndicatorResult result(String unit, String indicator) {
        return assess().units().stream()
                .filter(result -> result.unit().id().equals(unit))
                .flatMap(result -> result.results().stream())
                .filter(result -> result.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    public List<String> named(NamedList list) {
        return assess().listNamed(list).stream().map(naming -> naming.unit().id()).toList();
    }

    public Plan plan() {
        return new Plan(
                new Office(
                        List.of(),
                        List.of("ỦY BAN NHÂN DÂN"),
                        "UBND",
                        "An Lão",
                        "UBND",
                        new Office.Signer("", List.of("CHỦ TỊCH"), "")),
                List.of(communes),
                unitOrder,
                List.of(),
                indicatorOrder,
                targets,
                rules,
                selections,
                agencies,
                deadline,
                PeriodRule.CALENDAR_MONTH,
                documents,
                Set.of());
    }
}
