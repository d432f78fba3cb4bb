package kpireport.overview;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kpireport.diagnostics.Language;
import kpireport.explanation.Explanation;
import kpireport.explanation.ExplanationText;
import kpireport.explanation.Line;
import kpireport.overview.Overview.OriginLine;
import kpireport.overview.Overview.ResultLine;

/**
 * Where figures come from, in Vietnamese. A score leads to its parts, which tell of themselves: the
 * total of an index set would otherwise repeat every cell of the unit.
 */
public final class OriginText {

    private final ExplanationText text = new ExplanationText(Language.VI);

    public List<OriginLine> lines(ResultLine result) {
        Explanation explanation = result.explanation();
        if (explanation.parts().isEmpty()) {
            return text.lines(explanation).stream().map(line -> new OriginLine(line, "")).toList();
        }
        List<OriginLine> lines = new ArrayList<>();
        Iterator<Explanation> parts = explanation.parts().iterator();
        for (Line line : text.lines(withPartsAlone(explanation))) {
            boolean ofPart = isPart(line, explanation) && parts.hasNext();
            if (line.depth() < 2) {
                lines.add(new OriginLine(line, ofPart ? origin(parts.next()) : ""));
            }
        }
        return lines;
    }

    /** How the value comes about, by the headers of its columns. */
    public String formula(ResultLine result) {
        return text.named(result.explanation());
    }

    static String origin(Explanation explanation) {
        return explanation.unit().id() + "/" + explanation.result().indicator().id();
    }

    private static boolean isPart(Line line, Explanation explanation) {
        return line.depth() == 1
                && explanation.parts().stream()
                        .anyMatch(part -> part.result().indicator().name().equals(line.label()));
    }

    private static Explanation withPartsAlone(Explanation explanation) {
        return new Explanation(
                explanation.result(),
                explanation.value(),
                List.of(),
                explanation.parts().stream().map(OriginText::bare).toList(),
                explanation.since(),
                explanation.published(),
                explanation.namings());
    }

    private static Explanation bare(Explanation part) {
        return new Explanation(
                part.result(),
                part.value(),
                List.of(),
                List.of(),
                part.since(),
                part.published(),
                List.of());
    }
}
