package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same inputs give the same bytes: in another folder, locale, time zone and character set, on
 * another day where {@code faketime} is installed, and on every other Java of this machine.
 */
@EnabledOnOs(OS.LINUX)
class SameBytesTest {

    private static final Path FAKETIME = Path.of("/usr/bin/faketime");

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyOutputIsTheSameElsewhere(Sample sample) throws Exception {
        Map<String, String> here = report(sample, "here", new Tool());
        String month = sample.month() + "/";
        assertThat(here).containsKeys(month + "results.json", month + "preview.html");
        for (Map.Entry<String, Tool> place : elsewhere().entrySet()) {
            assertThat(report(sample, place.getKey(), place.getValue()))
                    .as(place.getKey())
                    .isEqualTo(here);
        }
    }

    private static Map<String, Tool> elsewhere() throws IOException {
        Map<String, Tool> elsewhere = new LinkedHashMap<>();
        elsewhere.put("another day, Turkish letters", anotherDay(tokyo()));
        for (Path java : otherJavas()) {
            elsewhere.put("Arabic digits, " + java.getFileName(), newYork().withJava(java));
        }
        return elsewhere;
    }

    private static Tool tokyo() {
        return new Tool()
                .in(
                        Map.of(
                                "LC_ALL", "C.UTF-8",
                                "TZ", "Asia/Tokyo",
                                "FAKETIME_DONT_FAKE_MONOTONIC", "1"))
                .with("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=windows-1258");
    }

    private static Tool anotherDay(Tool tool) {
        return Files.exists(FAKETIME)
                ? tool.under(FAKETIME.toString(), "2031-02-28 23:59:58")
                : tool;
    }

    private static Tool newYork() {
        return new Tool()
                .in(Map.of("LC_ALL", "C.UTF-8", "TZ", "America/New_York"))
                .with("-Duser.language=ar", "-Duser.country=EG");
    }

    private static List<Path> otherJavas() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        List<Path> others = new ArrayList<>();
        if (!Files.exists(installed)) return others;
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(installed)) {
            for (Path home : homes.filter(home -> !Files.isSymbolicLink(home)).sorted().toList()) {
                boolean runs = Files.isExecutable(home.resolve("bin/java"));
                if (runs && !home.toRealPath().equals(here)) others.add(home);
            }
        }
        return others;
    }

    /** English for the messages: findings are printed in the language of whoever asked. */
    private Map<String, String> report(Sample sample, String place, Tool tool) throws Exception {
        Path workspace = sample.copyTo(folder.resolve(place).resolve(sample.folder()));
        Path log = folder.resolve(place + ".log");
        int exit =
                tool.start(
                                log,
                                "generate",
                                "--lang",
                                "en",
                                "--month",
                                sample.month().toString(),
                                "--workspace",
                                workspace.toString())
                        .waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
        return Tool.digests(workspace.resolve("reports"));
    }
}
