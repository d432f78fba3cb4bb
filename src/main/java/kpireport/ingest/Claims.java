package kpireport.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.plan.Source;

/** Which of a month's files each source asks for by its file name pattern. */
final class Claims {

    private final Map<Source, List<ExportFile>> bySource = new LinkedHashMap<>();
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
}
