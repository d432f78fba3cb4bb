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
import kpireport.publication.ProtectedFolderException;
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
        boolean ours =
                !(exception instanceof IOException || exception instanceof UncheckedIOException);
        int exitCode = ours ? ExitCode.BUG : ExitCode.CANNOT_READ_OR_WRITE;
        String sentence = ours ? bug(exception) : cannotReadOrWrite(exception);
        commandLine.getErr().println(sentence);
        if (commandLine.getCommand() instanceof MonthCommand command) {
            command.run().failed(exitCode, sentence);
        }
        return exitCode;
    }

    private String bug(Exception exception) throws IOException {
        Path log = Files.createTempFile("kpi-report-", ".log");
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace, true));
        Files.writeString(log, trace.toString(), StandardCharsets.UTF_8);
        return sentences.text("failure.bug", "log", log);
    }

    private String cannotReadOrWrite(Exception exception) {
        if (exception instanceof EditedDraftException edited) {
            String names =
                    edited.drafts().stream()
                            .map(draft -> draft.getFileName().toString())
                            .collect(Collectors.joining(", "));
            return sentences.text("failure.edited", "files", names);
        }
        if (exception instanceof ProtectedFolderException locked) {
            return sentences.text("failure.protected", "folder", locked.folder());
        }
        Throwable failure =
                exception instanceof UncheckedIOException ? exception.getCause() : exception;
        if (failure instanceof FileSystemException file) {
            String reason =
                    file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return sentences.text(key(file), "file", file.getFile(), "reason", reason);
        }
        return sentences.text("failure.io", "reason", failure.getMessage());
    }

    private static String key(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "failure.denied";
        }
        return failure instanceof NoSuchFileException ? "failure.missing" : "failure.file";
    }
}
