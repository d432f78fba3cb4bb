package kpireport.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Diagnostic;
import kpireport.document.Figures;
import kpireport.explanation.Timeline;
import kpireport.explanation.Timeline.Point;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;

/** Timelines for other programs. */
public final class TimelineJson {

    private static final int SCHEMA_VERSION = 1;

    private TimelineJson() {}

    /** One document, with a line feed at its end. */
    public static String of(List<Timeline> timelines, List<Diagnostic> findings) {
        byte[] document =
                JsonObject.document(
                        json -> {
                            json.number("schemaVersion", SCHEMA_VERSION);
                            json.objects("timelines", timelines, TimelineJson::timeline);
                            json.objects("findings", findings, ResultsFile::finding);
                        });
        return new String(document, StandardCharsets.UTF_8);
    }

    private static void timeline(JsonObject json, Timeline timeline) throws IOException {
        json.object("unit", unit -> ExplanationJson.unit(unit, timeline.unit()));
        json.object(
                "indicator", indicator -> ResultsFile.indicator(indicator, timeline.indicator()));
        json.objects(
                "months",
                timeline.points(),
                (month, point) -> point(month, point, timeline.indicator()));
    }

    private static void point(JsonObject json, Point point, Indicator indicator)
            throws IOException {
        json.text("month", point.month().toString());
        json.object("result", point.result(), PastJson::facts);
        json.object(
                "change",
                point.change(),
                (change, exact) -> {
                    change.text("exact", exact.toString());
                    change.text("displayed", Figures.change(indicator, exact));
                });
        Optional<Fraction> formerTarget = point.formerTarget();
        json.text("formerTarget", formerTarget.map(Fraction::toString));
    }
}
