package kpireport.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.measures.ConfigKey;
import kpireport.plan.DocumentSpec.Format;

/** A document of which the plan says no more than what it must. */
public final class PlainDocument {

    public static DocumentSpec of(String name, String template, Set<Format> formats) {
        return new DocumentSpec(
                name,
                template,
                formats,
                "",
                "",
                false,
                "",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new ConfigKey("kpi-report.yaml", "documents[0]", 90, 5));
    }

    private PlainDocument() {}
}
