package kpireport.assessment;

import java.util.List;
import kpireport.plan.Selection;

/**
 * The units of a selection.
 *
 * @param named in the selection's order, at most as many as it wants
 * @param total how many fit it in all
 */
public record Selected(Selection selection, List<IndicatorResult> named, int total) {

    public Selected {
        named = List.copyOf(named);
    }

    /** How many fit without being named: "và 37 đơn vị khác". */
    public int more() {
        return total - named.size();
    }
}
