package kpireport.cli;

import java.time.YearMonth;
import kpireport.diagnostics.Language;
import kpireport.explanation.Explanation;
import kpireport.explanation.ExplanationText;

/** Explanations as a terminal shows them. */
final class ExplanationPage {

    private final Page page;
    private final ExplanationText text;

    ExplanationPage(Page page, Language language) {
        this.page = page;
        this.text = new ExplanationText(language);
    }

    void heading(String name, YearMonth month) {
        page.line(0, name + " · " + month);
    }

    /** The whole chain. */
    void whole(Explanation figure, YearMonth month) {
        heading(figure.unit().name() + " · " + figure.indicator().name(), month);
        text.lines(figure).forEach(line -> page.line(2 + 2 * line.depth(), line.toString()));
    }

    /** The lists that a unit is in, or was kept out of by hand. */
    void lists(Explanation figure) {
        figure.namings().stream()
                .flatMap(naming -> text.naming(naming).stream())
                .forEach(line -> page.line(2 + 2 * line.depth(), line.toString()));
    }

    /** One of many, in a line. */
    void brief(String name, Explanation figure) {
        page.line(2, name + ": " + text.summary(figure));
    }
}
