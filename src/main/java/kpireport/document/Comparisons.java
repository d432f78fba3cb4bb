package kpireport.document;

import java.util.List;
import java.util.Optional;
import kpireport.assessment.Goal;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.PastResult;
import kpireport.document.DocumentData.Since;
import kpireport.measures.Fraction;

/** What makes a comparison with last month limp. */
public final class Comparisons {

    private static final Since NOTHING = new Since("", "", "", "", List.of());

    private Comparisons() {}

    /** Nothing where there is no value to compare with. */
    public static Since since(IndicatorResult result) {
        return result.previous()
                .filter(past -> past.observation().isPresent())
                .map(past -> since(result, past))
                .orElse(NOTHING);
    }

    private static Since since(IndicatorResult result, PastResult past) {
        return new Since(
                past.corrected().isPresent() ? Figures.text(past.observation().orElseThrow()) : "",
                past.corrected().map(Figures::text).orElse(""),
                formerTarget(result, past)
                        .map(threshold -> Figures.target(result.indicator(), threshold))
                        .orElse(""),
                past.formerFormula().orElse(""),
                past.formerly());
    }

    /** A line that is another unit's value moves every month; that is no decision to tell of. */
    private static Optional<Fraction> formerTarget(IndicatorResult result, PastResult past) {
        Optional<Goal> goal = result.goal().filter(now -> now.target().threshold().isPresent());
        return past.threshold()
                .filter(then -> goal.isPresent() && goal.get().threshold().compareTo(then) != 0);
    }
}
