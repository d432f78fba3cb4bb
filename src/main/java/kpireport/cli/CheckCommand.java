package kpireport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.Callable;
import kpireport.MonthlyReport;
import kpireport.Outcome;
import kpireport.Request;
import kpireport.Request.FailOn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kpi-report check}: everything but writing. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand private KpiReport kpiReport;

    @Option(
            names = {"-m", "--month"},
            required = true,
            paramLabel = "YYYY-MM|last",
            converter = MonthConverter.class)
    private YearMonth month;

    @Mixin private CommonOptions options;

    @Override
    public Integer call() throws IOException {
        Path folder = options.workspace.resolve("reports").resolve(month.toString());
        Request request =
                new Request(options.workspace, month, folder, Set.of(), FailOn.ERROR, false, false);
        Outcome outcome = new MonthlyReport().generate(request);
        kpiReport.console(options).tell(request, outcome);
        return ExitCode.of(outcome.verdict());
    }
}
