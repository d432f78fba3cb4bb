package kpireport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One process from its start to its end.
 *
 * @param cpu seconds of all processors together, which other programs hardly change; 0 where the
 *     system does not tell
 * @param peak memory in MB; 0 where the system does not tell
 */
record Run(double seconds, double cpu, long peak) {

    private static final String PEAK = "VmHWM:";

    static Run of(List<String> command, String javaOptions) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        if (!javaOptions.isEmpty()) builder.environment().put("JAVA_TOOL_OPTIONS", javaOptions);
        Path output = Files.createTempFile("run", ".txt");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        try {
            long begin = System.nanoTime();
            Process process = builder.start();
            long peak = 0;
            double cpu = 0;
            while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(process));
                cpu = Math.max(cpu, cpu(process));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (process.exitValue() != 0) {
                throw new IOException(command + "\n" + Files.readString(output));
            }
            return new Run(seconds, cpu, peak >> 10);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        } finally {
            Files.delete(output);
        }
    }

    private static double cpu(Process process) {
        return process.info().totalCpuDuration().map(it -> it.toMillis() / 1e3).orElse(0.0);
    }

    private static long peak(Process process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith(PEAK)) return Long.parseLong(line.replaceAll("\\D", ""));
            }
        } catch (IOException endedOrNotLinux) {
            return 0;
        }
        return 0;
    }
}
