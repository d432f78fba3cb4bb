package kpireport.printing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program started for one task, with a time limit; ended together with all that it started. */
final class OtherProgram {

    private static final int LONGEST_WORDS = 300;
    private static final int SECONDS_TO_END = 10;

    private final ProcessBuilder builder;
    private final Path output;

    /**
     * @param said the last line it printed, empty when it printed nothing
     */
    record Ending(boolean timedOut, String said) {}

    OtherProgram(List<String> command, Path folder) {
        this.output = folder.resolve("output.txt");
        this.builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        // A scheduler may set no locale; paths with Vietnamese letters need one.
        if (File.separatorChar == '/') {
            builder.environment().put("LC_ALL", "C.UTF-8");
        }
    }

    Ending run(Duration limit) throws IOException {
        Process process = builder.start();
        process.getOutputStream().close();
        Thread ended = new Thread(() -> end(process));
        Runtime.getRuntime().addShutdownHook(ended);
        try {
            boolean inTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Ending(!inTime, inTime ? said() : "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            end(process);
            Runtime.getRuntime().removeShutdownHook(ended);
        }
    }

    /** Nothing but what this run started: the user may have LibreOffice open. */
    private static void end(Process process) {
        List<ProcessHandle> tree = new ArrayList<>(process.descendants().toList());
        tree.add(process.toHandle());
        tree.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : tree) {
            one.onExit().completeOnTimeout(one, SECONDS_TO_END, TimeUnit.SECONDS).join();
        }
    }

    private String said() throws IOException {
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        try (Stream<String> lines = text.lines()) {
            return lines.map(String::strip)
                    // Only what it says of the Java that it could do without.
                    .filter(line -> !line.isEmpty() && !line.contains("javaldx"))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.substring(0, Math.min(line.length(), LONGEST_WORDS)))
                    .orElse("");
        }
    }
}
