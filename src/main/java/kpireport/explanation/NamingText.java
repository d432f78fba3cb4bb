package kpireport.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.Naming.Fact;
import kpireport.assessment.Naming.Ground;
import kpireport.diagnostics.Sentences;
import kpireport.document.Bounds;
import kpireport.document.Figures;
import kpireport.measures.Indicator;
import kpireport.plan.MonthNotes.ListOverride;
import kpireport.plan.NamingRule.Test;

/** In words: a list that a unit is in, and the rules that put it there. */
final class NamingText {

    /** As many as a plan can write. */
    private static final int MOST_DECIMALS = 6;

    private final Sentences sentences;

    NamingText(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * @param explained the indicator whose figure is explained; told apart among the grounds; none
     *     when the list itself is
     */
    List<Line> lines(Naming naming, Optional<Indicator> explained) {
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(
                        0,
                        said("list." + naming.list()),
                        said(naming.isNamed() ? "named.yes" : "named.no")));
        naming.grounds().forEach(ground -> lines.add(ground(ground, explained)));
        naming.override().ifPresent(override -> lines.add(override(override)));
        return lines;
    }

    private Line ground(Ground ground, Optional<Indicator> explained) {
        return new Line(
                1,
                said(ground.rule().provisional() ? "rule.provisional" : "rule"),
                ground.facts().stream()
                                .map(fact -> fact(fact, explained))
                                .collect(Collectors.joining("; "))
                        + " ("
                        + ground.rule().where().describe()
                        + ")");
    }

    private String fact(Fact fact, Optional<Indicator> explained) {
        String test = test(fact);
        if (fact.because().isEmpty()) {
            return test;
        }
        // Every miss counts; where nothing but the list is explained they stand beside it anyway.
        if (explained.isEmpty() && fact.condition().test() == Test.MISSED_AT_LEAST) {
            return test + ": " + said("counted", "count", fact.because().size());
        }
        return test
                + ": "
                + fact.because().stream()
                        .map(result -> name(result.indicator(), explained))
                        .collect(Collectors.joining(", "));
    }

    private String test(Fact fact) {
        String test =
                said(
                        "test." + fact.condition().test(),
                        "bound",
                        Figures.digits(fact.condition().bound(), MOST_DECIMALS),
                        "value",
                        Bounds.text(fact));
        boolean provisional =
                fact.because().stream()
                        .filter(IndicatorResult::isMissed)
                        .flatMap(result -> result.goal().stream())
                        .anyMatch(goal -> goal.target().provisional());
        return provisional ? said("test.provisional", "test", test) : test;
    }

    private String name(Indicator indicator, Optional<Indicator> explained) {
        return explained.map(Indicator::id).filter(indicator.id()::equals).isPresent()
                ? said("this", "indicator", indicator.name())
                : indicator.name();
    }

    private Line override(ListOverride override) {
        return new Line(
                1,
                said(override.include() ? "decided.in" : "decided.out"),
                override.reason() + " (" + override.where().describe() + ")");
    }

    private String said(String key, Object... details) {
        return sentences.text(key, details);
    }
}
