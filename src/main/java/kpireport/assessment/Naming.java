package kpireport.assessment;

import java.util.List;
import java.util.Optional;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes.ListOverride;
import kpireport.plan.NamedList;
import kpireport.plan.NamingRule;

/**
 * A unit in a list, or one that a person kept out of it, and why.
 *
 * @param grounds the rules that fit; empty when only a person put the unit in
 * @param override the person's decision, when there is one
 */
public record Naming(
        OrgUnit unit, NamedList list, List<Ground> grounds, Optional<ListOverride> override) {

    public Naming {
        grounds = List.copyOf(grounds);
    }

    public boolean isNamed() {
        return override.isPresent() ? override.get().include() : !grounds.isEmpty();
    }

    /**
     * A rule that fits, condition by condition.
     *
     * @param facts in the order of the rule's conditions
     */
    public record Ground(NamingRule rule, List<Fact> facts) {
        public Ground {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What makes a condition true.
     *
     * @param because the results it rests on; empty for a condition about the whole standing
     */
    public record Fact(NamingRule.Condition condition, List<IndicatorResult> because) {
        public Fact {
            because = List.copyOf(because);
        }
    }
}
