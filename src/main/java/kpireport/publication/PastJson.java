package kpireport.publication;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.PastResult;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;

/** An earlier month's result beside this month's. */
final class PastJson {

    private PastJson() {}

    static void write(JsonObject json, PastResult past) throws IOException {
        json.text("month", past.month().toString());
        facts(json, past);
    }

    /** All but the month. */
    static void facts(JsonObject json, PastResult past) throws IOException {
        json.text("origin", UnitJson.key(past.origin()));
        json.text("status", past.status().key());
        observed(json, past.observation());
        json.text("target", past.threshold().map(Fraction::toString));
        json.object(
                "corrected",
                past.corrected(),
                (now, corrected) -> {
                    observed(now, Optional.of(corrected));
                    now.objects("sources", corrected.evidence(), UnitJson::evidence);
                });
        json.texts("formerly", past.formerly());
        json.text("formerFormula", past.formerFormula());
        json.objects(
                "sources",
                past.observation().map(Observation::evidence).orElse(List.of()),
                UnitJson::evidence);
    }

    private static void observed(JsonObject json, Optional<Observation> observation)
            throws IOException {
        if (observation.orElse(null) instanceof NotApplicable nothing) {
            UnitJson.nothing(json, nothing);
            json.text("displayed", Optional.empty());
            json.text("reason", nothing.reason());
            return;
        }
        Optional<Measured> measured = observation.map(Measured.class::cast);
        UnitJson.value(json, measured.map(Measured::value));
        json.text("displayed", measured.map(Figures::text));
        json.text("reason", Optional.empty());
    }
}
