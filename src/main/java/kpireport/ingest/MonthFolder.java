package kpireport.ingest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceFile;

/** The folder of one month's exports, {@code exports/2024-05}. */
final class MonthFolder {

    private static final int DEEPEST = 3;
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /** What a desktop leaves behind in any folder, and the month's notes, another room's. */
    private static final Set<String> NO_EXPORTS =
            Set.of("thumbs.db", "desktop.ini", "month.yaml", "month.yml");

    private final Workspace workspace;
    private final String name;

    MonthFolder(Workspace workspace, YearMonth month) {
        this.workspace = workspace;
        this.name = "exports/" + month;
    }

    /** The months that have a folder of exports or a published report, earliest first. */
    static List<YearMonth> listMonths(Workspace workspace) {
        Set<YearMonth> months = new TreeSet<>();
        for (String folder : List.of("exports", "reports")) {
            for (String name : names(workspace.resolve(folder))) {
                boolean published = Files.exists(workspace.resolve(published(name)));
                if (MONTH.matcher(name).matches() && (folder.equals("exports") || published)) {
                    months.add(YearMonth.parse(name));
                }
            }
        }
        return List.copyOf(months);
    }

    /**
     * What an earlier run left of a month, workspace-relative.
     *
     * @param month {@code 2024-05}
     */
    static String published(String month) {
        return "reports/" + month + "/results.json";
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.isDirectory(workspace.resolve(name));
    }

    /** The months that do have a folder: "2024-03, 2024-04"; "-" when there is none. */
    String listOthers() {
        Path exports = workspace.resolve("exports");
        if (!Files.isDirectory(exports)) return "-";
        try (Stream<Path> folders = Files.list(exports)) {
            String months =
                    folders.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString())
                            .filter(each -> each.matches("\\d{4}-\\d{2}"))
                            .sorted()
                            .collect(Collectors.joining(", "));
            return months.isEmpty() ? "-" : months;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Workspace-relative. */
    String name() {
        return name;
    }

    /**
     * The files by what follows the folder in their names, in the same order on every system. One
     * that is only a link to somewhere else on the machine is refused.
     */
    Map<String, ExportFile> listFiles(Diagnostics diagnostics) {
        Path folder = workspace.resolve(name);
        Map<String, ExportFile> files = new LinkedHashMap<>();
        for (Path path : walk(folder)) {
            String inside = folder.relativize(path).toString().replace(File.separatorChar, '/');
            ExportFile file = new ExportFile(path, name + "/" + inside);
            if (workspace.holds(path)) {
                files.put(inside, file);
            } else {
                diagnostics.report(Code.OUTSIDE_WORKSPACE, new SourceFile(file.name()));
            }
        }
        return files;
    }

    /** The files in the folder and in those below it, without what is plainly no export. */
    static List<Path> walk(Path folder) {
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            List<Path> files = new ArrayList<>(paths.filter(Files::isRegularFile).toList());
            files.removeIf(path -> isNoExport(path.getFileName().toString()));
            files.sort(
                    Comparator.comparing((Path path) -> path.toString().toLowerCase(Locale.ROOT))
                            .thenComparing(Path::toString));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hidden files, and what Office and LibreOffice keep beside a file that is open. */
    private static boolean isNoExport(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.toLowerCase(Locale.ROOT).endsWith(".tmp")
                || NO_EXPORTS.contains(name.toLowerCase(Locale.ROOT));
    }
}
