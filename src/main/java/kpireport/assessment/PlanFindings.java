package kpireport.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.measures.Indicator;
import kpireport.measures.Observations;
import kpireport.measures.Observations.Origin;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes.ListOverride;
import kpireport.plan.NamedList;
import kpireport.plan.Plan;
import kpireport.plan.Target;

/** What a reviewer should know about the plan beside this month's figures. */
final class PlanFindings {

    /** As many as a plan can write. */
    private static final int SHOWN_DECIMALS = 6;

    private final Plan plan;
    private final Diagnostics diagnostics;

    PlanFindings(Plan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    /** A figure that is compared with last month's was held against another target then. */
    void reportChangedTargets(YearMonth month, Observations observations) {
        YearMonth before = month.minusMonths(1);
        if (observations.findOrigin(before).isEmpty()) {
            return;
        }
        Set<ConfigKey> reported = new HashSet<>();
        for (OrgUnit unit : plan.units()) {
            for (Indicator indicator : plan.listIndicators(unit.level())) {
                Optional<Target> now = plan.findTarget(indicator, unit, month);
                Optional<String> then = then(indicator, unit, before, observations);
                if (now.isPresent()
                        && then.isPresent()
                        && !then.get().equals(text(now.get()))
                        && reported.add(now.get().where())) {
                    diagnostics.report(
                            Code.TARGET_CHANGED,
                            now.get().where(),
                            "indicator",
                            indicator.name(),
                            "scope",
                            scope(now.get(), unit),
                            "month",
                            before,
                            "before",
                            then.get(),
                            "now",
                            text(now.get()));
                }
            }
        }
    }

    /** Whose target it is: the level's, or the one unit's. */
    private static String scope(Target target, OrgUnit unit) {
        return target.scope().equals(unit.id()) ? unit.name() : unit.level().label();
    }

    /** The target of the month before: as it was published, else as the plan has it. */
    private Optional<String> then(
            Indicator indicator, OrgUnit unit, YearMonth before, Observations observations) {
        Optional<Target> planned = plan.findTarget(indicator, unit, before);
        boolean another = planned.isPresent() && planned.get().valueOf().isPresent();
        if (!another
                && observations.findOrigin(before).filter(Origin.PUBLISHED::equals).isPresent()) {
            return observations
                    .findPublishedTarget(unit, indicator, before)
                    .map(threshold -> text(threshold.roundedHalfUp(SHOWN_DECIMALS)));
        }
        return planned.map(PlanFindings::text);
    }

    private static String text(Target target) {
        return target.threshold().map(PlanFindings::text).or(target::valueOf).orElse("");
    }

    private static String text(BigDecimal threshold) {
        return threshold.stripTrailingZeros().toPlainString();
    }

    /** Units that are new in the month or after it: other units' figures stand in for theirs. */
    void reportNewUnits(YearMonth month) {
        for (OrgUnit unit : plan.units()) {
            unit.predecessors()
                    .filter(before -> !before.from().isBefore(month))
                    .ifPresent(
                            before ->
                                    diagnostics.report(
                                            before.from().equals(month)
                                                    ? Code.UNIT_SUCCEEDS
                                                    : Code.UNIT_NOT_YET,
                                            before.where(),
                                            "unit",
                                            unit.name(),
                                            "from",
                                            before.from(),
                                            "units",
                                            unit.asOf(month.minusMonths(1)).stream()
                                                    .map(OrgUnit::name)
                                                    .collect(Collectors.joining(", "))));
        }
    }

    /** The month's notes excuse a unit that met its target: perhaps another was meant. */
    void reportNeedlessCauses(List<UnitResult> units) {
        for (UnitResult unit : units) {
            for (IndicatorResult result : unit.results()) {
                if (result.cause().isPresent() && !result.isMissed()) {
                    diagnostics.report(
                            Code.CAUSE_WITHOUT_SHORTFALL,
                            result.cause().get().where(),
                            "unit",
                            result.unit().name(),
                            "indicator",
                            result.indicator().name());
                }
            }
        }
    }

    /** Blame and praise of one unit in one paper: each may be right, together a person decides. */
    void reportOpposedLists(List<Naming> namings) {
        for (Naming blamed : namings) {
            if (blamed.list() != NamedList.CRITICISED || !blamed.isNamed()) continue;
            namings.stream()
                    .filter(praised -> praised.list() == NamedList.COMMENDED)
                    .filter(praised -> praised.unit().id().equals(blamed.unit().id()))
                    .filter(Naming::isNamed)
                    .forEach(praised -> reportOpposed(blamed, praised));
        }
    }

    private void reportOpposed(Naming blamed, Naming praised) {
        diagnostics.report(
                Code.CRITICISED_AND_COMMENDED,
                praised.override().isPresent() ? where(praised) : where(blamed),
                "unit",
                blamed.unit().name(),
                "criticised",
                where(blamed).describe(),
                "commended",
                where(praised).describe());
    }

    private static ConfigKey where(Naming naming) {
        return naming.override()
                .map(ListOverride::where)
                .orElseGet(() -> naming.grounds().get(0).rule().where());
    }
}
