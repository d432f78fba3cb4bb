package kpireport.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kpireport.FigureOrigins;
import kpireport.cli.NamedInPlan.Chosen;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Sentences;
import kpireport.explanation.Explanation;
import kpireport.explanation.Explanations;
import kpireport.publication.ExplanationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kpi-report explain}: one number back to its cells. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand private KpiReport kpiReport;

    @Spec private CommandSpec spec;

    @Option(
            names = {"-m", "--month"},
            required = true,
            paramLabel = "YYYY-MM|last",
            converter = MonthConverter.class)
    private YearMonth month;

    @Mixin private NamedInPlan named;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        Sentences sentences = kpiReport.sentences();
        Diagnostics diagnostics = new Diagnostics();
        FigureOrigins origins = new FigureOrigins(kpiReport.workspace(), diagnostics);
        Optional<Chosen> chosen =
                origins.plan().map(plan -> named.choose(plan, spec.commandLine(), sentences));
        Optional<Explanations> month = origins.explain(this.month);
        Console console = kpiReport.console();
        if (chosen.isEmpty() || month.isEmpty()) {
            console.tell(diagnostics.list());
            return ExitCode.PLAN_WRONG;
        }
        List<Explanation> figures =
                month.get().list().stream()
                        .filter(one -> chosen.get().fits(one.unit(), one.indicator()))
                        .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ExplanationJson.of(this.month, figures, diagnostics.list()));
        } else {
            console.tellBeside(
                    diagnostics.list().stream()
                            .filter(finding -> Concern.touches(finding, chosen.get()))
                            .toList(),
                    this.month);
            tell(
                    new ExplanationPage(kpiReport.page(out), kpiReport.language()),
                    figures,
                    chosen.get());
        }
        out.flush();
        if (!origins.listMonths().contains(this.month)) {
            console.say(sentences.text("explain.noMonth", "months", months(origins)));
        }
        return diagnostics.hasErrors() ? ExitCode.DATA_WRONG : ExitCode.EXPLAINED;
    }

    private void tell(ExplanationPage page, List<Explanation> figures, Chosen chosen) {
        if (chosen.isOne()) {
            figures.forEach(figure -> page.whole(figure, month));
        } else if (chosen.unit().isPresent()) {
            page.heading(chosen.unit().get().name(), month);
            figures.forEach(figure -> page.brief(figure.indicator().name(), figure));
            figures.stream().limit(1).forEach(page::lists);
        } else {
            page.heading(chosen.indicator().orElseThrow().name(), month);
            figures.forEach(figure -> page.brief(figure.unit().name(), figure));
        }
    }

    private static String months(FigureOrigins origins) {
        return origins.listMonths().stream()
                .map(YearMonth::toString)
                .collect(Collectors.joining(", "));
    }
}
