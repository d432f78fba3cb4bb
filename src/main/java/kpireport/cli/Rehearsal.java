package kpireport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every command over every sample, for nobody to see: the launcher has the Java runtime write down
 * which classes that takes, so that later runs find them ready.
 */
final class Rehearsal {

    // Of the sample of An Lão: one that knows them is enough.
    private static final String UNIT = "--unit=an-dung";
    private static final String INDICATOR = "--indicator=thanh-toan-truc-tuyen";

    private Rehearsal() {}

    /**
     * @param args the folder of samples; a folder for copies of them and for what is written
     */
    public static void main(String[] args) throws IOException {
        run("--help");
        for (Path sample : list(Path.of(args[0]))) {
            if (Files.isDirectory(sample.resolve("exports"))) {
                Path workspace = Path.of(args[1]).resolve(sample.getFileName());
                copy(sample, workspace);
                List<Path> months = list(workspace.resolve("exports"));
                rehearse(workspace, months.get(months.size() - 1));
                if (sample.endsWith("an-lao")) rehearseNextMonth(workspace, months);
            }
        }
    }

    private static void rehearse(Path workspace, Path exports) {
        String there = "--workspace=" + workspace;
        String month = "--month=" + exports.getFileName();
        run("inspect", there, exports.toString());
        run("generate", there, month);
        run("explain", there, month, UNIT);
        run("history", there, UNIT, INDICATOR);
    }

    /** As in an office: last month has been published, and this one is made a second time. */
    private static void rehearseNextMonth(Path workspace, List<Path> months) {
        String there = "--workspace=" + workspace;
        Path last = months.get(months.size() - 1).getFileName();
        run("generate", there, "--month=" + months.get(months.size() - 2).getFileName());
        run("generate", there, "--month=" + last, "--force");
        Path dispatch = workspace.resolve("reports").resolve(last).resolve("dispatch.docx");
        run("verify", there, "--month=" + last, dispatch.toString());
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        List<String> command = new ArrayList<>(List.of(args));
        command.add("--lang=vi");
        Main.run(nowhere, nowhere, Map.of(), command.toArray(String[]::new));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path file : inside.toList()) {
                Path copied = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(copied);
                else Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        }
    }
}
