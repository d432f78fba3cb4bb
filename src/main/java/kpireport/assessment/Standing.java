package kpireport.assessment;

import java.util.Collection;
import java.util.Collections;

/**
 * How many indicators a unit meets: "7/7". Those with nothing to measure stay in the total, as the
 * office counts it, and are told apart here.
 */
public record Standing(int met, int missed, int notApplicable, int absent) {

    static Standing of(Collection<Status> statuses) {
        return new Standing(
                Collections.frequency(statuses, Status.MET),
                Collections.frequency(statuses, Status.MISSED),
                Collections.frequency(statuses, Status.NOT_APPLICABLE),
                Collections.frequency(statuses, Status.ABSENT));
    }

    /** All indicators that apply to the unit's level and set it a target. */
    public int total() {
        return met + missed + notApplicable + absent;
    }
}
