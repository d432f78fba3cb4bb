package kpireport.explanation;

import java.util.ArrayList;
import java.util.List;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.PastResult;
import kpireport.diagnostics.Sentences;
import kpireport.document.DocumentData.Since;
import kpireport.document.Figures;
import kpireport.measures.Evidence;
import kpireport.measures.Observation;
import kpireport.measures.PartScore;
import kpireport.measures.SourceRef;

/** Last month in words, and what changed since. */
final class PastText {

    private static final int MOST_PLACES = 4;

    private final Sentences sentences;

    PastText(Sentences sentences) {
        this.sentences = sentences;
    }

    List<Line> lines(Explanation explanation) {
        IndicatorResult result = explanation.result();
        List<Line> lines = new ArrayList<>();
        if (result.previous().isEmpty()) {
            lines.add(line(0, "past", said("past.none")));
            return lines;
        }
        PastResult past = result.previous().get();
        lines.add(line(0, "past", value(past)));
        past.observation().ifPresent(observation -> lines.add(new Line(1, "", where(observation))));
        result.delta()
                .ifPresent(delta -> lines.add(line(0, "change", Figures.change(result).text())));
        lines.addAll(changed(explanation.since()));
        return lines;
    }

    /** What a reader of the comparison has to know. */
    private List<Line> changed(Since since) {
        List<Line> lines = new ArrayList<>();
        if (!since.formerly().isEmpty()) {
            String units = String.join(", ", since.formerly());
            lines.add(new Line(1, "", said("past.formerly", "units", units)));
        }
        if (!since.corrected().isEmpty()) {
            lines.add(
                    new Line(
                            1,
                            "",
                            said(
                                    "past.corrected",
                                    "published",
                                    since.published(),
                                    "now",
                                    since.corrected())));
        }
        if (!since.target().isEmpty()) {
            lines.add(new Line(1, "", said("past.target", "target", since.target())));
        }
        if (!since.formula().isEmpty()) {
            lines.add(new Line(1, "", said("past.formula", "formula", since.formula())));
        }
        return lines;
    }

    private String value(PastResult past) {
        return said(
                "past.value",
                "month",
                past.month(),
                "value",
                past.observation().map(Figures::text).orElseGet(() -> said("past.absent")),
                "origin",
                said("origin." + past.origin()));
    }

    /** A sum over many cells is told by the first: the month's own explanation has them all. */
    private static String where(Observation observation) {
        return observation.evidence().stream()
                .map(Evidence::where)
                .filter(where -> !(where instanceof PartScore))
                .map(SourceRef::describe)
                .distinct()
                .limit(MOST_PLACES)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private Line line(int depth, String label, String text) {
        return new Line(depth, said(label), text);
    }

    private String said(String key, Object... details) {
        return sentences.text(key, details);
    }
}
