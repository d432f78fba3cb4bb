package kpireport.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.Goal;
import kpireport.assessment.PastResult;
import kpireport.diagnostics.Sentences;
import kpireport.document.Figures;

/** What the report of the month itself says otherwise than the workspace does now, and why. */
final class PublishedText {

    private final Sentences sentences;

    PublishedText(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Empty where nothing was published, or the same. */
    List<Line> lines(Explanation explanation) {
        List<Line> lines = new ArrayList<>();
        explanation.published().ifPresent(published -> add(explanation, published, lines));
        return lines;
    }

    private void add(Explanation explanation, PastResult published, List<Line> lines) {
        String then = published.observation().map(Figures::text).orElse(said("past.absent"));
        String now =
                explanation.result().observation().map(Figures::text).orElse(said("past.absent"));
        if (!then.equals(now)) {
            String why = said("published." + cause(published));
            lines.add(line(said("published.value", "then", then, "now", now, "why", why)));
        }
        formerTarget(explanation, published)
                .ifPresent(it -> lines.add(line(said("published.target", "target", it))));
    }

    /** A line that is another unit's value moves with it; that is no decision to tell of. */
    private Optional<String> formerTarget(Explanation explanation, PastResult published) {
        Optional<Goal> goal = explanation.result().goal();
        boolean moves = goal.filter(it -> it.target().threshold().isEmpty()).isPresent();
        if (moves || published.threshold().equals(goal.map(Goal::threshold))) {
            return Optional.empty();
        }
        return published
                .threshold()
                .map(it -> Figures.target(explanation.indicator(), it))
                .or(() -> Optional.of(said("published.none")));
    }

    private static String cause(PastResult published) {
        if (published.formerFormula().isPresent()) return "formula";
        return published.corrected().isPresent() ? "exports" : "plan";
    }

    private Line line(String text) {
        return new Line(0, said("published"), text);
    }

    private String said(String key, Object... details) {
        return sentences.text(key, details);
    }
}
