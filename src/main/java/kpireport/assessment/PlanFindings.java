package kpireport.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.measures.Indicator;
import kpireport.measures.Observations;
import kpireport.measures.OrgUnit;
import kpireport.plan.Plan;
import kpireport.plan.Target;

/** What a reviewer should know about the plan beside this month's figures. */
final class PlanFindings {

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
                Optional<Target> then = plan.findTarget(indicator, unit, before);
                if (now.isPresent()
                        && then.isPresent()
                        && isChanged(now.get(), then.get())
                        && reported.add(now.get().where())) {
                    diagnostics.report(
                            Code.TARGET_CHANGED,
                            now.get().where(),
                            "indicator",
                            indicator.name(),
                            "before",
                            text(then.get()),
                            "now",
                            text(now.get()));
                }
            }
        }
    }

    private static boolean isChanged(Target now, Target then) {
        return !now.valueOf().equals(then.valueOf())
                || now.threshold().isPresent()
                        && now.threshold().get().compareTo(then.threshold().orElseThrow()) != 0;
    }

    private static String text(Target target) {
        return target.threshold().map(BigDecimal::toPlainString).or(target::valueOf).orElse("");
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
}
