package kpireport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kpireport.MonthlyReport;
import kpireport.Outcome;
import kpireport.Request;
import kpireport.Request.FailOn;
import kpireport.Steps.Step;
import picocli.CommandLine.Option;

/**
 * A command's way through a month, and how its end is told: to a person, to a program with {@code
 * --json}, and to the log for whoever was not there.
 */
final class MonthRun {

    @Option(names = "--fail-on", paramLabel = "error|warning|shortfall", defaultValue = "error")
    private FailOn failOn;

    @Option(names = "--soffice", paramLabel = "PATH")
    private Path soffice;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--log", paramLabel = "FILE")
    private Path log;

    private KpiReport kpiReport;
    private Request request;
    private Optional<RunLog> trace = Optional.empty();

    FailOn failOn() {
        return failOn;
    }

    /**
     * @return the exit code
     */
    int through(KpiReport kpiReport, Request request) throws IOException {
        this.kpiReport = kpiReport;
        this.request = request;
        Console console = kpiReport.console();
        trace = logFile().map(file -> new RunLog(file, kpiReport.sentences(), this::warn));
        trace.ifPresent(to -> to.started(request));

        Outcome outcome;
        try (ProgressLine progress = kpiReport.progress()) {
            outcome =
                    new MonthlyReport(this::passed, progress, kpiReport.libreOffice(soffice))
                            .generate(request);
        }

        int exitCode = ExitCode.of(outcome.verdict());
        trace.ifPresent(to -> to.ended(outcome, exitCode));
        if (json) {
            console.tellBeside(outcome);
            print(outcome.json(exitCode, kpiReport.language()));
        } else {
            console.tell(outcome);
        }
        return exitCode;
    }

    /** The world or the program failed: the document and the log say so too. */
    void failed(int exitCode, String sentence) {
        if (request == null) {
            return;
        }
        trace.ifPresent(to -> to.failed(sentence, exitCode));
        if (json) {
            print(Outcome.failureJson(request, exitCode, sentence, kpiReport.language()));
        }
    }

    private void warn(String sentence) {
        if (!kpiReport.quiet()) kpiReport.console().say(sentence);
    }

    private void passed(Step step, List<String> names) {
        kpiReport.console().tell(step, names);
        trace.ifPresent(to -> to.passed(step, names.size()));
    }

    /** A run that writes leaves a trace beside what it wrote; one that only looks, when told to. */
    private Optional<Path> logFile() {
        return Optional.ofNullable(log)
                .or(() -> kpiReport.path("KPI_REPORT_LOG"))
                .or(
                        () ->
                                request.write()
                                        ? Optional.of(request.workspace().resolve(RunLog.USUAL))
                                        : Optional.empty());
    }

    private void print(String document) {
        PrintWriter out = kpiReport.out();
        out.print(document);
        out.flush();
    }
}
