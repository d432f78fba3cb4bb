package kpireport.assessment;

import java.util.Locale;

/** How a unit stands on one indicator. */
public enum Status {
    MET,
    MISSED,
    /** There is a value, but nothing it is asked to reach. */
    NO_TARGET,
    /** Nothing arose that could be measured; neither met nor missed. */
    NOT_APPLICABLE,
    /** A criterion that has no figure. */
    TEXT_ONLY,
    /** The exports had nothing for the unit, and the plan allows that. */
    ABSENT;

    /** The word for it in results.json and in templates: {@code not-applicable}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
