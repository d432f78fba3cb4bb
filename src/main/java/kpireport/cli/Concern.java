package kpireport.cli;

import java.util.Optional;
import kpireport.cli.NamedInPlan.Chosen;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Severity;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;

/** Which findings have to do with what is asked about. */
final class Concern {

    private Concern() {}

    /** Every error, and what names no other unit and no other indicator. */
    static boolean touches(Diagnostic finding, Chosen chosen) {
        return finding.severity() == Severity.ERROR
                || isAbout(finding, "unit", chosen.unit().map(OrgUnit::name))
                        && isAbout(finding, "indicator", chosen.indicator().map(Indicator::name));
    }

    private static boolean isAbout(Diagnostic finding, String detail, Optional<String> name) {
        String named = finding.details().get(detail);
        return named == null || name.isEmpty() || named.equals(name.get());
    }
}
