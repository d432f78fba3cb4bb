package kpireport.publication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Sha256;
import kpireport.publication.Publisher.Report;
import kpireport.rendering.RenderedFile;

/**
 * What stands in a report folder before a new report takes its place: files an earlier run made,
 * files people edited since, and files that are none of ours, such as a signed copy.
 */
final class EarlierReport {

    /** The files that every run writes anew and nobody edits. */
    private static final Set<String> RECORDS =
            Set.of(ResultsFile.NAME, FindingsFile.NAME, Publisher.WITHHELD);

    private final Path folder;
    private final Map<String, String> made;
    private final Map<String, String> madeFrom;
    private final boolean recorded;

    private EarlierReport(Path folder, Map<String, Map<String, String>> records, boolean recorded) {
        this.folder = folder;
        this.made = records.getOrDefault("outputs", Map.of());
        this.madeFrom = records.getOrDefault("inputs", Map.of());
        this.recorded = recorded;
    }

    static EarlierReport in(Path folder) {
        Path results = folder.resolve(ResultsFile.NAME);
        try {
            return new EarlierReport(folder, records(results), Files.exists(results));
        } catch (IOException unreadable) {
            return new EarlierReport(folder, Map.of(), false);
        }
    }

    /**
     * The drafts that are not as a run left them. Where nothing tells what a run had made, every
     * draft that a new one would change counts as edited.
     */
    List<Path> listEdited(Report report) throws IOException {
        List<RenderedFile> files = report.files();
        List<Path> edited = new ArrayList<>();
        for (RenderedFile file : files) {
            Path draft = folder.resolve(file.name());
            if (RECORDS.contains(file.name()) || !Files.isRegularFile(draft)) {
                continue;
            }
            String now = Sha256.of(draft);
            if (recorded && made.containsKey(file.name())
                    ? !now.equals(made.get(file.name()))
                    : !now.equals(file.sha256())) {
                edited.add(draft);
            }
        }
        for (Map.Entry<String, String> output : made.entrySet()) {
            Path draft = folder.resolve(output.getKey());
            if (!isAmong(output.getKey(), files)
                    && !report.kept().contains(output.getKey())
                    && !RECORDS.contains(output.getKey())
                    && Files.isRegularFile(draft)
                    && !Sha256.of(draft).equals(output.getValue())) {
                edited.add(draft);
            }
        }
        return edited;
    }

    /** The files it made that are not made anew, with their fingerprints as it made them. */
    Map<String, String> listOthers(List<RenderedFile> files) {
        Map<String, String> others = new LinkedHashMap<>(made);
        others.keySet()
                .removeIf(
                        name ->
                                RECORDS.contains(name)
                                        || isAmong(name, files)
                                        || !Files.isRegularFile(folder.resolve(name)));
        return others;
    }

    boolean isMadeFrom(List<InputFile> inputs) {
        Map<String, String> now = new LinkedHashMap<>();
        inputs.forEach(input -> now.put(input.file(), input.sha256()));
        return madeFrom.equals(now);
    }

    /** What the tool did not make and a new report has to leave alone, and what it keeps. */
    List<Path> listLeft(Report report) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isLeft(entry.getFileName().toString(), report))
                    .sorted()
                    .toList();
        }
    }

    private boolean isLeft(String name, Report report) {
        return report.kept().contains(name)
                || !RECORDS.contains(name)
                        && !made.containsKey(name)
                        && !isAmong(name, report.files());
    }

    private static boolean isAmong(String name, List<RenderedFile> files) {
        return files.stream().anyMatch(file -> file.name().equals(name));
    }

    /** The lists of files in the report, by their names in it. */
    private static Map<String, Map<String, String>> records(Path results) throws IOException {
        Map<String, Map<String, String>> records = new LinkedHashMap<>();
        if (!Files.exists(results)) {
            return records;
        }
        try (JsonParser json = new JsonFactory().createParser(results.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String list = json.currentName();
                json.nextToken();
                if (!list.equals("inputs") && !list.equals("outputs")) {
                    json.skipChildren();
                    continue;
                }
                Map<String, String> files = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    Map<String, String> entry = new LinkedHashMap<>();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String key = json.currentName();
                        entry.put(key, json.nextTextValue());
                    }
                    files.put(entry.get("file"), entry.get("sha256"));
                }
                records.put(list, files);
            }
        }
        return records;
    }
}
