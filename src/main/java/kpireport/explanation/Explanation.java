package kpireport.explanation;

import java.util.List;
import java.util.Optional;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.PastResult;
import kpireport.document.DocumentData.Since;
import kpireport.document.Figure;
import kpireport.measures.Evidence;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.OrgUnit;

/**
 * One figure of the report month with all that it rests on: its counts and their cells, the target
 * and its place in the plan, last month, and whom the rules name for it.
 *
 * @param result what was assessed, with the target, the shortfall, last month, the streaks and the
 *     cause
 * @param value as the documents print it; {@link Figure#NONE} where there is no value
 * @param terms the measures of the formula; empty for what follows from other indicators
 * @param parts the indicators that a score follows from, in the order of its formula
 * @param since what else changed since last month
 * @param published what the report of the month itself says, where it was published
 * @param namings the lists that the unit is in or was kept out of, whatever the indicator
 */
public record Explanation(
        IndicatorResult result,
        Figure value,
        List<Term> terms,
        List<Explanation> parts,
        Since since,
        Optional<PastResult> published,
        List<Naming> namings) {

    public Explanation {
        terms = List.copyOf(terms);
        parts = List.copyOf(parts);
        namings = List.copyOf(namings);
    }

    /** Every number that was read for it, the parts of a score included. */
    public List<Evidence> evidence() {
        return result.observation().map(Observation::evidence).orElse(List.of());
    }

    /** How the value comes about, in ids; empty for a text, and in a long layout. */
    public String formula() {
        return result.indicator().formulaText();
    }

    public OrgUnit unit() {
        return result.unit();
    }

    public Indicator indicator() {
        return result.indicator();
    }
}
