package kpireport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.Request.FailOn;
import kpireport.plan.DocumentSpec.Format;

/** The workspaces that ship, each with the month its document is about. */
public enum Sample {
    AN_LAO("an-lao", "2024-05"),
    MINH_LONG("minh-long", "2024-05"),
    TIEN_LU("tien-lu", "2024-08"),
    BAC_SON("bac-son", "2023-09"),
    TINH_2026("tinh-2026", "2026-08"),
    HO_SO("ho-so", "2026-08");

    private final String folder;
    private final YearMonth month;

    Sample(String folder, String month) {
        this.folder = folder;
        this.month = YearMonth.parse(month);
    }

    String folder() {
        return folder;
    }

    YearMonth month() {
        return month;
    }

    Path expected() {
        return Path.of("samples", folder, "expected");
    }

    /** Copies the workspace to a new folder, without reports. */
    public Path copyTo(Path copy) throws IOException {
        Path sample = Path.of("samples", folder);
        Files.createDirectories(copy.getParent());
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Path inside = sample.relativize(file);
                if (!inside.startsWith("reports")) {
                    Files.copy(file, copy.resolve(inside.toString()));
                }
            }
        }
        return copy;
    }

    /** Copies the workspace to a new folder and makes its documents in {@code report} there. */
    public Outcome generate(Path copy) throws IOException {
        return generate(copy, Set.of());
    }

    /** The same in these formats only. */
    Outcome generate(Path copy, Set<Format> formats) throws IOException {
        return new MonthlyReport()
                .generate(
                        new Request(
                                copyTo(copy),
                                month,
                                copy.resolve("report"),
                                formats,
                                FailOn.ERROR,
                                true,
                                false));
    }
}
