package kpireport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every command once over every sample, for nobody to see: the launcher has the Java runtime write
 * down which classes that takes, so that later runs find them ready.
 */
final class Rehearsal {

    // Of the sample of An Lão: one that knows them is enough.
    private static final String UNIT = "--unit=an-dung";
    private static final String INDICATOR = "--indicator=thanh-toan-truc-tuyen";

    private Rehearsal() {}

    /**
     * @param args the folder of samples; a folder for what is written
     */
    public static void main(String[] args) throws IOException {
        Path output = Path.of(args[1]);
        run("--help");
        for (Path sample : list(Path.of(args[0]))) {
            Path exports = sample.resolve("exports");
            if (!Files.isDirectory(exports)) {
                continue;
            }
            List<Path> months = list(exports);
            Path month = months.get(months.size() - 1);
            Path reports = output.resolve(sample.getFileName());
            run("inspect", "--workspace=" + sample, month.toString());
            run(
                    "generate",
                    "--workspace=" + sample,
                    "--month=" + month.getFileName(),
                    "--output=" + reports.resolve(month.getFileName()));
            run("explain", "--workspace=" + sample, "--month=" + month.getFileName(), UNIT);
            run("history", "--workspace=" + sample, UNIT, INDICATOR);
        }
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        List<String> command = new ArrayList<>(List.of(args));
        command.add("--lang=vi");
        new KpiReport(nowhere, nowhere, Map.of()).run(command.toArray(String[]::new));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        }
    }
}
