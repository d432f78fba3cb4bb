package kpireport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import kpireport.DraftVerification;
import kpireport.diagnostics.Severity;
import kpireport.publication.VerificationJson;
import kpireport.verification.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kpi-report verify}: whether a draft that people edited still tells the truth. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand private KpiReport kpiReport;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DRAFT.docx", descriptionKey = "draft")
    private Path draft;

    @Option(
            names = {"-m", "--month"},
            required = true,
            paramLabel = "YYYY-MM|last",
            converter = MonthConverter.class)
    private YearMonth month;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        DraftVerification.Result result =
                new DraftVerification().verify(kpiReport.workspace(), month, draft);
        // What the exports are like was said when the draft was made.
        result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(kpiReport.console()::tell);
        result.verification().ifPresent(this::tell);
        return ExitCode.of(result.verdict());
    }

    private void tell(Verification verification) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(VerificationJson.of(verification, draft.toString(), month));
            out.flush();
        } else {
            new VerificationText(kpiReport.page(out), kpiReport.language(), kpiReport.quiet())
                    .tell(verification, draft);
        }
    }
}
