package kpireport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import kpireport.diagnostics.Sentences;
import kpireport.publication.EditedDraftException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What the world or we did wrong, in one sentence. */
final class Failures implements IExecutionExceptionHandler {

    private final Sentences sentences;

    Failures(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parsed) throws IOException {
        PrintWriter err = commandLine.getErr();
        if (exception instanceof EditedDraftException edited) {
            String names =
                    edited.drafts().stream()
                            .map(draft -> draft.getFileName().toString())
                            .collect(Collectors.joining(", "));
            err.println(sentences.text("failure.edited", "files", names));
            return ExitCode.CANNOT_READ_OR_WRITE;
        }
        if (exception instanceof IOException failure) {
            return cannotReadOrWrite(failure, err);
        }
        if (exception instanceof UncheckedIOException failure) {
            return cannotReadOrWrite(failure.getCause(), err);
        }
        Path log = Files.createTempFile("kpi-report-", ".log");
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace, true));
        Files.writeString(log, trace.toString(), StandardCharsets.UTF_8);
        err.println(sentences.text("failure.bug", "log", log));
        return ExitCode.BUG;
    }

    private int cannotReadOrWrite(IOException failure, PrintWriter err) {
        if (failure instanceof FileSystemException file) {
            String reason =
                    file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            err.println(sentences.text(key(file), "file", file.getFile(), "reason", reason));
        } else {
            err.println(sentences.text("failure.io", "reason", failure.getMessage()));
        }
        return ExitCode.CANNOT_READ_OR_WRITE;
    }

    private static String key(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "failure.denied";
        }
        return failure instanceof NoSuchFileException ? "failure.missing" : "failure.file";
    }
}
