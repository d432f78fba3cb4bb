package kpireport.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kpireport.FigureOrigins;
import kpireport.cli.NamedInPlan.Chosen;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Sentences;
import kpireport.explanation.Timeline;
import kpireport.publication.TimelineJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kpi-report history}: months side by side. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class HistoryCommand implements Callable<Integer> {

    private static final int MOST_MONTHS = 120;

    @ParentCommand private KpiReport kpiReport;

    @Spec private CommandSpec spec;

    @Mixin private NamedInPlan named;

    @Option(names = "--months", paramLabel = "N", defaultValue = "12")
    private int months;

    @Option(
            names = {"-m", "--month"},
            paramLabel = "YYYY-MM|last",
            descriptionKey = "until",
            converter = MonthConverter.class)
    private YearMonth until;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        Sentences sentences = kpiReport.sentences();
        if (months < 1 || months > MOST_MONTHS) {
            throw new ParameterException(
                    spec.commandLine(), sentences.text("history.months", "most", MOST_MONTHS));
        }
        Diagnostics diagnostics = new Diagnostics();
        FigureOrigins origins = new FigureOrigins(kpiReport.workspace(), diagnostics);
        Console console = kpiReport.console();
        if (origins.plan().isEmpty()) {
            console.tell(diagnostics.list());
            return ExitCode.PLAN_WRONG;
        }
        Chosen chosen = named.choose(origins.plan().get(), spec.commandLine(), sentences);
        Optional<YearMonth> end = last(origins);
        List<Timeline> timelines =
                end.map(last -> origins.follow(last, months)).orElse(List.of()).stream()
                        .filter(one -> chosen.fits(one.unit(), one.indicator()))
                        .toList();
        tell(timelines, chosen, diagnostics, console, end);
        if (timelines.isEmpty()) {
            console.say(sentences.text("history.noMonth"));
            return ExitCode.DATA_WRONG;
        }
        return ExitCode.EXPLAINED;
    }

    private void tell(
            List<Timeline> timelines,
            Chosen chosen,
            Diagnostics diagnostics,
            Console console,
            Optional<YearMonth> end) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(TimelineJson.of(timelines, diagnostics.list()));
        } else {
            List<Diagnostic> findings =
                    diagnostics.list().stream()
                            .filter(finding -> Concern.touches(finding, chosen))
                            .toList();
            end.ifPresentOrElse(
                    month -> console.tellBeside(findings, month), () -> console.tell(findings));
            TimelinePage page =
                    new TimelinePage(
                            out,
                            kpiReport.page(out),
                            kpiReport.language(),
                            spec.commandLine().getColorScheme().ansi().enabled());
            timelines.forEach(chosen.isOne() ? page::table : page::brief);
            if (!chosen.isOne()) page.end(timelines);
        }
        out.flush();
    }

    /** The month asked for, else the latest that has left anything. */
    private Optional<YearMonth> last(FigureOrigins origins) {
        return until != null
                ? Optional.of(until)
                : origins.listMonths().stream().reduce((earlier, later) -> later);
    }
}
