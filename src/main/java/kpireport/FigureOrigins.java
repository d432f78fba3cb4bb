package kpireport;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.assessment.Assessment;
import kpireport.assessment.Assessor;
import kpireport.assessment.PastResults;
import kpireport.diagnostics.Diagnostics;
import kpireport.explanation.Explanations;
import kpireport.explanation.Timeline;
import kpireport.ingest.ExportReader;
import kpireport.measures.Observations;
import kpireport.plan.MonthNotes;
import kpireport.plan.MonthNotesReader;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;

/** Where the figures of a month come from, and how they went from month to month. */
public final class FigureOrigins {

    private final Path workspace;
    private final Optional<Plan> plan;
    private final Diagnostics diagnostics;

    /** A faulty plan is reported, and explains nothing. */
    public FigureOrigins(Path workspace, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
        this.plan = new PlanReader().read(workspace, diagnostics);
    }

    public Optional<Plan> plan() {
        return plan;
    }

    /** The months that have exports or a report, earliest first. */
    public List<YearMonth> listMonths() {
        return ExportReader.listMonths(workspace);
    }

    /**
     * The way of {@link MonthlyReport}, without its gates: what faults of the data leave is
     * explained all the same. Empty where the plan or the month's notes are wrong.
     */
    public Optional<Explanations> explain(YearMonth month) {
        if (plan.isEmpty()) return Optional.empty();
        MonthNotes notes = new MonthNotesReader().read(workspace, month, plan.get(), diagnostics);
        if (diagnostics.hasErrors()) return Optional.empty();

        Observations observations =
                new ExportReader().read(workspace, plan.get(), month, diagnostics);
        Assessment assessment =
                new Assessor().assess(observations, plan.get(), notes, month, diagnostics);
        // What is odd about the report of the month itself is told with its figures.
        Observations published =
                new ExportReader()
                        .readPast(workspace, plan.get(), List.of(month), new Diagnostics());
        return Optional.of(
                new Explanations(
                        assessment,
                        plan.get(),
                        Optional.of(new PastResults(published, plan.get()))));
    }

    /**
     * Every unit on every indicator of its level, month by month; the months before the first that
     * has left anything are not among them. Empty where the plan is wrong.
     *
     * @param last the latest month
     * @param most how many months at most
     */
    public List<Timeline> follow(YearMonth last, int most) {
        if (plan.isEmpty()) return List.of();
        List<YearMonth> known =
                listMonths().stream()
                        .filter(month -> !month.isAfter(last))
                        .filter(month -> month.isAfter(last.minusMonths(most)))
                        .toList();
        if (known.isEmpty()) return List.of();
        List<YearMonth> months =
                Stream.iterate(
                                known.get(0),
                                month -> !month.isAfter(last),
                                month -> month.plusMonths(1))
                        .toList();
        PastResults results =
                new PastResults(
                        new ExportReader().readPast(workspace, plan.get(), months, diagnostics),
                        plan.get());
        return plan.get().units().stream()
                .flatMap(
                        unit ->
                                plan.get().listIndicators(unit.level()).stream()
                                        .map(
                                                indicator ->
                                                        Timeline.of(
                                                                results, unit, indicator, months)))
                .toList();
    }
}
