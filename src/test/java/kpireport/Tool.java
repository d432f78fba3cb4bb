package kpireport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kpireport.cli.Main;

/** kpi-report as a process of its own, as an office or a scheduler starts it. */
final class Tool {

    private final List<String> before = new ArrayList<>();
    private final List<String> java = new ArrayList<>();
    private Path home = Path.of(System.getProperty("java.home"));
    private Map<String, String> environment = Map.of();

    /** A command that goes before {@code java}, such as one that takes rights away. */
    Tool under(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    Tool withJava(Path otherHome) {
        home = otherHome;
        return this;
    }

    Tool with(String... options) {
        java.addAll(List.of(options));
        return this;
    }

    /** Replaces all of the environment. */
    Tool in(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /**
     * @param log takes what the process prints
     */
    Process start(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(home.resolve("bin/java").toString());
        command.addAll(java);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        if (!environment.isEmpty()) {
            process.environment().clear();
            process.environment().putAll(environment);
        }
        return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Every file below a folder, by its name there, with the SHA-256 of its bytes. */
    static Map<String, String> digests(Path folder) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        if (!Files.exists(folder)) return digests;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }
}
