package kpireport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Whole runs of the program, each right after its floor, so that both meet the same machine; what
 * is printed are medians of their ratios. Nothing here passes or fails.
 */
public final class Benchmark {

    private static final int SMALL = 100_000;
    private static final int LARGE = 1_000_000;
    private static final String HEAP = "-Xmx128m";

    private final Path home;
    private final int times;

    private record Measured(String job, String floor, int rows, List<Run> floors, List<Run> runs) {

        double ratio(ToDoubleFunction<Run> measure) {
            double[] ratios = new double[runs.size()];
            Arrays.setAll(
                    ratios,
                    i -> measure.applyAsDouble(runs.get(i)) / measure.applyAsDouble(floors.get(i)));
            return median(ratios);
        }

        double seconds() {
            return median(runs.stream().mapToDouble(Run::seconds).toArray());
        }

        long peak() {
            return runs.stream().mapToLong(Run::peak).max().orElse(0);
        }

        String line() {
            String rate =
                    rows == 0 ? "" : "%,d".formatted(Math.round(rows / seconds() / 1000) * 1000);
            return "| %s | %s | %.2f × | %.2f × | %s | %d |"
                    .formatted(
                            job,
                            floor,
                            ratio(Run::seconds),
                            ratio(Run::cpu),
                            rate.replace(',', ' '),
                            peak());
        }
    }

    private Benchmark(Path home, int times) {
        this.home = home;
        this.times = times;
    }

    /**
     * @param args folder of the program; how often each job is run, 5 when not said
     */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        new Benchmark(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 5).run();
    }

    private void run() throws IOException {
        Workspace smallCsv = Workspace.csv(home, SMALL);
        Workspace largeCsv = Workspace.csv(home, LARGE);
        Workspace smallXlsx = Workspace.xlsx(home, SMALL);
        Workspace largeXlsx = Workspace.xlsx(home, LARGE);
        List<Measured> all = new ArrayList<>();
        all.add(
                measured(
                        "sample month, all outputs",
                        "an empty Java program",
                        0,
                        floor("empty", Path.of("")),
                        command(home.resolve("samples/an-lao")),
                        ""));
        all.add(list("csv, 100 000 rows", "looking at every byte", SMALL, "bytes", smallCsv));
        all.add(list("csv, 1 000 000 rows", "looking at every byte", LARGE, "bytes", largeCsv));
        String tokens = "unzipping and tokenising the sheet, StAX of the JDK";
        all.add(list("xlsx, 100 000 rows", tokens, SMALL, "tokens", smallXlsx));
        all.add(list("xlsx, 1 000 000 rows", tokens, LARGE, "tokens", largeXlsx));
        System.out.println(
                "| job | floor | time ÷ floor | CPU ÷ floor | rows a second | peak MB |");
        System.out.println("|---|---|---|---|---|---|");
        all.forEach(measured -> System.out.println(measured.line()));
        System.out.printf(
                "%nTen times the rows: csv %.1f × the time, %.2f × the memory;"
                        + " xlsx %.1f × the time, %.2f × the memory.%n",
                all.get(2).seconds() / all.get(1).seconds(),
                (double) all.get(2).peak() / all.get(1).peak(),
                all.get(4).seconds() / all.get(3).seconds(),
                (double) all.get(4).peak() / all.get(3).peak());
        System.out.printf(
                "%d runs each, on %s %s, %d processors, Java %s.%n",
                times,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
    }

    private Measured list(String job, String floor, int rows, String kind, Workspace workspace)
            throws IOException {
        return measured(
                job, floor, rows, floor(kind, workspace.list()), command(workspace.folder()), HEAP);
    }

    private Measured measured(
            String job,
            String floor,
            int rows,
            List<String> floorCommand,
            List<String> command,
            String javaOptions)
            throws IOException {
        List<Run> floors = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        Run.of(command, javaOptions);
        for (int i = 0; i < times; i++) {
            floors.add(Run.of(floorCommand, ""));
            runs.add(Run.of(command, javaOptions));
        }
        return new Measured(job, floor, rows, floors, runs);
    }

    private List<String> command(Path workspace) throws IOException {
        Path output = Files.createDirectories(home.resolve("target/bench/reports"));
        return List.of(
                home.resolve("kpi-report").toString(),
                "generate",
                "--quiet",
                "--force",
                "--month",
                "2024-05",
                "--workspace",
                workspace.toString(),
                "--output",
                output.resolve(workspace.getFileName()).toString());
    }

    private List<String> floor(String kind, Path list) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                home.resolve("target/bench/classes").toString(),
                "kpireport.bench.Floors",
                kind,
                list.toString());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
