package kpireport.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.plan.Source;

/** Which of a month's files each source asks for by its file name pattern. */
final class Claims {

    private final Map<Source, List<ExportFile>> bySource = new LinkedHashMap<>();

    /** "thongke (1).xls", "thongke - Copy.xls" */
    private static final Pattern COPY =
            Pattern.compile("\\s*(?:\\(\\d+\\)|- Copy|- Sao chép)\\s*(\\.[^.]*)$");

    private final Set<ExportFile> unclaimed;

    /**
     * @param files by the name that a pattern is held against
     */
    Claims(Collection<Source> sources, Map<String, ExportFile> files) {
        unclaimed = new LinkedHashSet<>(files.values());
        for (Source source : sources) {
            FilePattern pattern = new FilePattern(source.files());
            List<ExportFile> matching = new ArrayList<>();
            files.forEach(
                    (name, file) -> {
                        if (pattern.matches(name)) matching.add(file);
                    });
            bySource.put(source, List.copyOf(matching));
            matching.forEach(unclaimed::remove);
        }
    }

    Set<Source> listSources() {
        return bySource.keySet();
    }

    List<ExportFile> listFiles(Source source) {
        return bySource.get(source);
    }

    /** Every file that a source asks for, once. */
    Set<ExportFile> listFiles() {
        Set<ExportFile> claimed = new LinkedHashSet<>();
        bySource.values().forEach(claimed::addAll);
        return claimed;
    }

    Set<ExportFile> listUnclaimed() {
        return unclaimed;
    }

    /** Files no source asks for that a browser or Windows renamed, or that have another ending. */
    List<ExportFile> listRenamed(Source source) {
        FilePattern pattern = new FilePattern(withoutEnding(source.files()) + ".*");
        return unclaimed.stream()
                .filter(
                        file -> {
                            String name = file.path().getFileName().toString();
                            return pattern.matches(COPY.matcher(name).replaceFirst("$1"));
                        })
                .toList();
    }

    private static String withoutEnding(String files) {
        int dot = files.lastIndexOf('.');
        return dot < 0 ? files : files.substring(0, dot);
    }
}
