package kpireport.measures;

import java.time.YearMonth;
import java.util.List;

/** What one unit achieved on one indicator in one month. */
public sealed interface Observation {

    OrgUnit unit();

    Indicator indicator();

    YearMonth month();

    List<Evidence> evidence();

    /** A value. A rate from two sums has the evidence of every count in them. */
    record Measured(
            OrgUnit unit,
            Indicator indicator,
            YearMonth month,
            Value value,
            List<Evidence> evidence)
            implements Observation {
        public Measured {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Nothing to measure: no dossier arose, or the export says so with a token such as "KPS". Not
     * zero, not missed.
     *
     * @param reason the token as it stands in the cell, or {@code "0"} for an empty denominator
     */
    record NotApplicable(
            OrgUnit unit,
            Indicator indicator,
            YearMonth month,
            String reason,
            List<Evidence> evidence)
            implements Observation {
        public NotApplicable {
            evidence = List.copyOf(evidence);
        }
    }
}
