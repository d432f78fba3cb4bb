package kpireport.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.PastResult;
import kpireport.assessment.Shortfall;
import kpireport.assessment.Status;
import kpireport.assessment.Streaks;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import kpireport.document.Figures;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.PartScore;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceRef;
import kpireport.plan.NamedList;

/** An explanation in words, line by line, for a terminal, a page or a comment. */
public final class ExplanationText {

    private static final int EXACT_DECIMALS = 6;

    private final Sentences sentences;
    private final PublishedText published;
    private final PastText past;
    private final NamingText naming;

    public ExplanationText(Language language) {
        this.sentences = new Sentences("kpireport.explanation.explanation", language);
        this.published = new PublishedText(sentences);
        this.past = new PastText(sentences);
        this.naming = new NamingText(sentences);
    }

    /** What is printed and how it comes about; what it is held against; whom it names. */
    public List<Line> lines(Explanation explanation) {
        IndicatorResult result = explanation.result();
        List<Line> lines = new ArrayList<>(origin(explanation));
        result.goal().ifPresent(goal -> lines.add(line("target", target(result))));
        result.shortfall().ifPresent(gap -> lines.add(line("shortfall", gap(gap, result))));
        lines.addAll(published.lines(explanation));
        lines.addAll(past.lines(explanation));
        streaks(lines, result.streaks());
        result.cause()
                .ifPresent(
                        cause ->
                                lines.add(
                                        line(
                                                "cause",
                                                said(
                                                        cause.accepted()
                                                                ? "cause.accepted"
                                                                : "cause.refused",
                                                        "text",
                                                        cause.text(),
                                                        "where",
                                                        cause.where().describe()))));
        explanation
                .namings()
                .forEach(one -> lines.addAll(naming.lines(one, Optional.of(result.indicator()))));
        return lines;
    }

    /** What is printed, in one line: "39,1% (chưa đạt)". */
    public String brief(Explanation explanation) {
        Status status = explanation.result().status();
        String printed = printed(explanation);
        if (status == Status.NO_TARGET && !printed.isEmpty()) {
            return printed;
        }
        String said = status(status);
        return printed.isEmpty() ? said : printed + " (" + said + ")";
    }

    /** The figure, its target and last month's in one line. */
    public String summary(Explanation explanation) {
        IndicatorResult result = explanation.result();
        return Stream.of(
                        brief(explanation),
                        result.goal()
                                .map(goal -> said("summary.target", "target", targetText(result)))
                                .orElse(""),
                        result.previous()
                                .flatMap(PastResult::observation)
                                .map(Figures::text)
                                .map(value -> said("summary.past", "value", value))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** As it is printed, with a word where nobody has confirmed it: "80% (mức tạm)". */
    public String targetText(IndicatorResult result) {
        String target = Figures.target(result).text();
        boolean provisional = result.goal().filter(goal -> goal.target().provisional()).isPresent();
        return provisional ? said("target.provisional", "target", target) : target;
    }

    /** A list that a unit is in, or was kept out of, and why. */
    public List<Line> naming(Naming one) {
        return naming.lines(one, Optional.empty());
    }

    /** The word for how a result stands: "chưa đạt". */
    public String status(Status status) {
        return said("status." + status.key());
    }

    /** The name of a list: "Phê bình". */
    public String list(NamedList list) {
        return said("list." + list);
    }

    /** What is printed and how it comes about, down to the cells. */
    private List<Line> origin(Explanation explanation) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("printed", brief(explanation)));
        exact(explanation, lines);
        if (explanation.result().status() != Status.TEXT_ONLY) {
            lines.add(line("formula", formula(explanation)));
        }
        for (Term term : explanation.terms()) {
            lines.add(term(term).deeper(1));
            term.sources().forEach(source -> lines.add(source(source).deeper(2)));
        }
        for (Explanation part : explanation.parts()) {
            lines.add(new Line(1, part.result().indicator().name(), brief(part)));
            origin(part).stream().skip(1).forEach(line -> lines.add(line.deeper(2)));
        }
        return lines;
    }

    private void exact(Explanation explanation, List<Line> lines) {
        explanation
                .result()
                .measured()
                .map(measured -> measured.value().exact())
                .filter(exact -> !exact.equals(shown(explanation)))
                .ifPresent(exact -> lines.add(line("exact", exact(exact, explanation))));
    }

    private static Fraction shown(Explanation explanation) {
        return Fraction.of(
                explanation.value().exact().roundedHalfUp(explanation.value().decimals()));
    }

    /** With its counts, as a fraction and as far as digits go: "9/23 = 39,130435…%". */
    private static String exact(Fraction exact, Explanation explanation) {
        String unit = explanation.result().indicator().unitOfMeasure();
        Fraction cut = Fraction.of(exact.roundedHalfUp(EXACT_DECIMALS));
        String digits = Figures.digits(exact, EXACT_DECIMALS) + unit;
        String counts = Figures.counts(explanation.result());
        String value = cut.equals(exact) ? digits : "≈ " + digits;
        return counts.isEmpty() ? value : counts + (cut.equals(exact) ? " = " : " ") + value;
    }

    private String printed(Explanation explanation) {
        return explanation
                .result()
                .observation()
                .map(
                        observation ->
                                observation instanceof NotApplicable nothing
                                        ? "\"" + nothing.reason() + "\""
                                        : explanation.value().text())
                .orElse("");
    }

    private String formula(Explanation explanation) {
        return explanation.formula().isEmpty() ? said("formula.long") : named(explanation);
    }

    /** How the value comes about, by the headers of its columns; in ids where there are none. */
    public String named(Explanation explanation) {
        List<Term> terms = explanation.terms();
        if (terms.isEmpty() || terms.stream().anyMatch(term -> term.header().isEmpty())) {
            return explanation.formula();
        }
        return Stream.of(Evidence.Role.values())
                .map(role -> headers(terms, role))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private static String headers(List<Term> terms, Evidence.Role role) {
        List<String> headers =
                terms.stream()
                        .filter(term -> term.role() == role)
                        .map(term -> "\"" + term.header() + "\"")
                        .toList();
        String sum = String.join(" + ", headers);
        return headers.size() > 1 ? "(" + sum + ")" : sum;
    }

    private Line term(Term term) {
        String header = term.header().isEmpty() ? "" : " \"" + term.header() + "\"";
        return new Line(
                0,
                said("role." + term.role()),
                term.measure() + header + " = " + Figures.digits(term.amount()));
    }

    private Line source(Evidence source) {
        return new Line(0, "", place(source.where()));
    }

    /** The place, with what stood there: {@code exports/2024-05/xa.csv · D9 "39,1"}. */
    private String place(SourceRef where) {
        if (where instanceof SourceCell cell) {
            return cell.describe() + " \"" + cell.text() + "\"";
        }
        return where instanceof PartScore part ? part.indicator() : where.describe();
    }

    private String target(IndicatorResult result) {
        var goal = result.goal().orElseThrow();
        String scope = goal.target().scope();
        return said(
                goal.target().valueOf().isPresent() ? "target.of" : "target.set",
                "target",
                targetText(result),
                "scope",
                scope.equals(result.unit().level().id()) ? result.unit().level().label() : scope,
                "unit",
                goal.target().valueOf().orElse(""),
                "where",
                goal.target().where().describe());
    }

    private String gap(Shortfall shortfall, IndicatorResult result) {
        String points = Figures.shortfall(result).text();
        return shortfall
                .dossiers()
                .map(
                        count ->
                                said(
                                        "shortfall.dossiers",
                                        "points",
                                        points,
                                        "count",
                                        Figures.dossiers(result).text()))
                .orElse(points);
    }

    private void streaks(List<Line> lines, Streaks streaks) {
        String runs =
                Stream.of(
                                run("zero", streaks.zero()),
                                run("missed", streaks.missed()),
                                run("falling", streaks.falling()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
        if (!runs.isEmpty()) {
            lines.add(line("streaks", runs));
        }
    }

    private String run(String key, int months) {
        return months < 2 ? "" : said("streak." + key, "months", months);
    }

    private Line line(String label, String text) {
        return new Line(0, said(label), text);
    }

    private String said(String key, Object... details) {
        return sentences.text(key, details);
    }
}
