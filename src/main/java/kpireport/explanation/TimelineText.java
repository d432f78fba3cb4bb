package kpireport.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kpireport.assessment.PastResult;
import kpireport.assessment.Status;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import kpireport.document.Figures;
import kpireport.explanation.Timeline.Point;
import kpireport.measures.Indicator;

/** A timeline in words and bars. */
public final class TimelineText {

    private static final String GAP = "·";

    private final Sentences sentences;

    public TimelineText(Language language) {
        this.sentences = new Sentences("kpireport.explanation.explanation", language);
    }

    /** The heads of the columns of {@link #row}. */
    public List<String> head() {
        return List.of(
                said("history.month"),
                said("history.value"),
                said("history.target"),
                said("history.status"),
                said("history.change"),
                said("history.origin"));
    }

    public List<String> row(Point point, Indicator indicator) {
        Optional<PastResult> result = point.result();
        return List.of(
                point.month().toString(),
                value(point),
                result.flatMap(PastResult::threshold)
                        .map(target -> Figures.target(indicator, target))
                        .orElse(""),
                result.map(PastResult::status)
                        .filter(status -> status != Status.NO_TARGET)
                        .map(status -> said("status." + status.key()))
                        .orElse(""),
                point.change().map(change -> Figures.change(indicator, change)).orElse(""),
                result.map(past -> said("history." + past.origin())).orElse(""));
    }

    /** What limps in the comparison of a month with the one before, and what was corrected. */
    public List<String> remarks(Point point, Indicator indicator) {
        List<String> remarks = new ArrayList<>();
        point.result()
                .ifPresent(
                        past -> {
                            if (!past.formerly().isEmpty()) {
                                String units = String.join(", ", past.formerly());
                                remarks.add(said("past.formerly", "units", units));
                            }
                            past.corrected()
                                    .ifPresent(
                                            now ->
                                                    remarks.add(
                                                            said(
                                                                    "past.corrected",
                                                                    "published",
                                                                    value(point),
                                                                    "now",
                                                                    Figures.text(now))));
                            past.formerFormula()
                                    .ifPresent(
                                            formula ->
                                                    remarks.add(
                                                            said(
                                                                    "past.formula",
                                                                    "formula",
                                                                    formula)));
                        });
        point.formerTarget()
                .ifPresent(
                        target ->
                                remarks.add(
                                        said(
                                                "history.targetChanged",
                                                "target",
                                                Figures.target(indicator, target))));
        return remarks;
    }

    /** "2024-04 52,4%", for a line of several months; an asterisk where there is a remark. */
    public String brief(Point point, Indicator indicator) {
        String value = point.result().isEmpty() ? GAP : value(point);
        String mark = remarks(point, indicator).isEmpty() ? "" : "*";
        return point.month() + " " + value + mark;
    }

    /** What the asterisk means. */
    public String asterisk() {
        return said("history.asterisk");
    }

    /** "▇▅▁"; a month without a value is a dot. */
    public String bars(Timeline timeline) {
        return timeline.bars().stream()
                .map(bar -> bar.map(Bar::sign).map(String::valueOf).orElse(GAP))
                .collect(Collectors.joining());
    }

    private String value(Point point) {
        return point.result()
                .flatMap(PastResult::observation)
                .map(Figures::text)
                .orElse(said("history.none"));
    }

    private String said(String key, Object... details) {
        return sentences.text(key, details);
    }
}
