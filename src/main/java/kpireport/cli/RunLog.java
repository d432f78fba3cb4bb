package kpireport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import kpireport.Outcome;
import kpireport.Request;
import kpireport.Steps.Step;
import kpireport.diagnostics.Sentences;
import kpireport.diagnostics.Severity;

/**
 * The trace of runs that nobody watched: a line for each step, with its time. It counts files and
 * findings and quotes neither, so that nothing of the exports gets into it. A log that cannot be
 * written is one warning; the run goes on.
 */
final class RunLog {

    /** In the workspace, which the office can write to wherever the program is installed. */
    static final String USUAL = "logs/kpi-report.log";

    private static final long LARGEST = 1_000_000;
    private static final int OLDER = 4;

    private final Path file;
    private final Sentences sentences;
    private final Consumer<String> warn;
    private boolean unwritable;

    RunLog(Path file, Sentences sentences, Consumer<String> warn) {
        this.file = file.toAbsolutePath().normalize();
        this.sentences = sentences;
        this.warn = warn;
    }

    void started(Request request) {
        rotate();
        // The folder's name alone: its path may name the person whose account it is.
        Path workspace = request.workspace().toAbsolutePath().normalize().getFileName();
        write(
                sentences.text(
                        request.write() ? "log.generate" : "log.check",
                        "month",
                        request.month(),
                        "workspace",
                        workspace == null ? "/" : workspace));
    }

    void passed(Step step, int files) {
        write(sentences.text("log." + step, "count", files));
    }

    void ended(Outcome outcome, int exitCode) {
        write(
                sentences.text(
                        "log." + outcome.verdict(),
                        "month",
                        outcome.request().month(),
                        "files",
                        outcome.written().size(),
                        "errors",
                        count(outcome, Severity.ERROR),
                        "warnings",
                        count(outcome, Severity.WARNING),
                        "exitCode",
                        exitCode));
    }

    void failed(String sentence, int exitCode) {
        write(sentences.text("log.failed", "sentence", sentence, "exitCode", exitCode));
    }

    private static long count(Outcome outcome, Severity severity) {
        return outcome.findings().stream().filter(f -> f.severity() == severity).count();
    }

    private void write(String sentence) {
        if (unwritable) {
            return;
        }
        // Runs side by side share the file: the number of the process tells them apart.
        String line =
                OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS)
                        + " ["
                        + ProcessHandle.current().pid()
                        + "] "
                        + Console.printable(sentence)
                        + "\n";
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    line,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            unwritable = true;
            warn.accept(sentences.text("log.unwritable", "file", file));
        }
    }

    /** {@code kpi-report.log} becomes {@code kpi-report.log.1}, and so on; the oldest goes. */
    private void rotate() {
        try {
            if (!Files.exists(file) || Files.size(file) < LARGEST) {
                return;
            }
            for (int number = OLDER; number > 0; number--) {
                Path newer = number == 1 ? file : numbered(number - 1);
                if (Files.exists(newer)) {
                    Files.move(newer, numbered(number), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException inUse) {
            // Another run is writing to it: the next one will turn it over.
        }
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}
