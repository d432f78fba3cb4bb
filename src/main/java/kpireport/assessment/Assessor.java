package kpireport.assessment;

import java.time.YearMonth;
import java.util.List;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Observations;
import kpireport.plan.MonthNotes;
import kpireport.plan.Plan;

/** Holds what was observed against the plan. */
public final class Assessor {

    public Assessment assess(
            Observations observed,
            Plan plan,
            MonthNotes notes,
            YearMonth month,
            Diagnostics diagnostics) {
        Observations observations = Scorecard.complete(plan, observed);
        Goals goals = new Goals(plan, observations);
        List<UnitResult> units =
                new MonthResults(observations, plan, goals, notes, month).listUnits();
        PlanFindings findings = new PlanFindings(plan, diagnostics);
        findings.reportChangedTargets(month, observations);
        findings.reportNewUnits(month);
        findings.reportNeedlessCauses(units);
        List<Naming> namings = new NamingRules(plan.rules(), notes).name(units);
        findings.reportOpposedLists(namings);
        return new Assessment(
                month,
                notes,
                units,
                namings,
                plan.selections().stream()
                        .map(selection -> SelectionRule.select(selection, units))
                        .toList(),
                Deadline.of(plan, notes, month),
                observations.findOrigin(month.minusMonths(1)),
                observations);
    }
}
