package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.Observations.Correction;
import kpireport.measures.OrgUnit;
import kpireport.measures.Value;

/** Exports of a month that were replaced after it was published: where the values now differ. */
final class Revisions {

    private record Key(OrgUnit unit, Indicator indicator) {}

    private final List<Observation> published;
    private final Set<Indicator> reformulated;
    private final Diagnostics diagnostics;

    /**
     * @param reformulated indicators computed otherwise then; that they differ says nothing
     */
    Revisions(List<Observation> published, Set<Indicator> reformulated, Diagnostics diagnostics) {
        this.published = published;
        this.reformulated = reformulated;
        this.diagnostics = diagnostics;
    }

    /** The published results that the exports no longer bear out; each is reported. */
    List<Correction> list(List<Observation> exported) {
        List<Correction> corrections = new ArrayList<>();
        Map<Key, Observation> byKey = new HashMap<>();
        exported.forEach(now -> byKey.put(new Key(now.unit(), now.indicator()), now));
        for (Observation before : published) {
            Observation now = byKey.get(new Key(before.unit(), before.indicator()));
            boolean comparable = now != null && !reformulated.contains(before.indicator());
            if (comparable && !isSame(before, now)) {
                corrections.add(new Correction(before, now));
                report(before, now);
            }
        }
        return corrections;
    }

    private void report(Observation before, Observation now) {
        diagnostics.report(
                Code.PUBLISHED_DIFFERS,
                now.evidence().get(0).where(),
                "unit",
                before.unit().name(),
                "indicator",
                before.indicator().name(),
                "month",
                before.month(),
                "published",
                text(before),
                "exported",
                text(now));
    }

    private static boolean isSame(Observation before, Observation now) {
        if (before instanceof Measured published && now instanceof Measured exported) {
            return published.value().exact().equals(exported.value().exact());
        }
        return before instanceof NotApplicable && now instanceof NotApplicable;
    }

    private static String text(Observation observation) {
        if (observation instanceof Measured measured) {
            return text(measured.value());
        }
        return ((NotApplicable) observation).reason();
    }

    private static String text(Value value) {
        if (value instanceof Value.Rate rate) {
            return rate.numerator().toPlainString() + "/" + rate.denominator().toPlainString();
        }
        return ((Value.Printed) value).amount().toPlainString();
    }
}
