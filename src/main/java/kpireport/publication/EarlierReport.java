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
import kpireport.rendering.RenderedFile;
import kpireport.rendering.Sha256;

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
    private final boolean recorded;

    private EarlierReport(Path folder, Map<String, String> made, boolean recorded) {
        this.folder = folder;
        this.made = made;
        this.recorded = recorded;
    }

    static EarlierReport in(Path folder) {
        Path results = folder.resolve(ResultsFile.NAME);
        try {
            return new EarlierReport(folder, outputs(results), Files.exists(results));
        } catch (IOException unreadable) {
            return new EarlierReport(folder, Map.of(), false);
        }
    }

    /**
     * The drafts that are not as a run left them. Where nothing tells what a run had made, every
     * draft that a new one would change counts as edited.
     */
    List<Path> listEdited(List<RenderedFile> files) throws IOException {
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
                    && !RECORDS.contains(output.getKey())
                    && Files.isRegularFile(draft)
                    && !Sha256.of(draft).equals(output.getValue())) {
                edited.add(draft);
            }
        }
        return edited;
    }

    /** What the tool did not make and a new report has to leave alone. */
    List<Path> listForeign(List<RenderedFile> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !isOurs(entry.getFileName().toString(), files))
                    .sorted()
                    .toList();
        }
    }

    private boolean isOurs(String name, List<RenderedFile> files) {
        return RECORDS.contains(name) || made.containsKey(name) || isAmong(name, files);
    }

    private static boolean isAmong(String name, List<RenderedFile> files) {
        return files.stream().anyMatch(file -> file.name().equals(name));
    }

    private static Map<String, String> outputs(Path results) throws IOException {
        Map<String, String> outputs = new LinkedHashMap<>();
        if (!Files.exists(results)) {
            return outputs;
        }
        try (JsonParser json = new JsonFactory().createParser(results.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = json.currentName().equals("outputs");
                json.nextToken();
                if (!wanted) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    Map<String, String> entry = new LinkedHashMap<>();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String key = json.currentName();
                        entry.put(key, json.nextTextValue());
                    }
                    outputs.put(entry.get("file"), entry.get("sha256"));
                }
            }
        }
        return outputs;
    }
}
