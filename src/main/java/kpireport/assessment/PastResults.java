package kpireport.assessment;

import java.time.YearMonth;
import java.util.Optional;
import kpireport.measures.Indicator;
import kpireport.measures.Observations;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes;
import kpireport.plan.Plan;

/** How units stood in months that are over. */
public final class PastResults {

    private final Observations observations;
    private final Plan plan;

    public PastResults(Observations observed, Plan plan) {
        this.observations = Scorecard.complete(plan, observed);
        this.plan = plan;
    }

    /** Empty for a month that has left nothing at all. */
    public Optional<PastResult> find(OrgUnit unit, Indicator indicator, YearMonth month) {
        Goals goals = new Goals(plan, observations);
        return new MonthResults(observations, plan, goals, MonthNotes.NONE, month)
                .past(unit, indicator, month);
    }
}
