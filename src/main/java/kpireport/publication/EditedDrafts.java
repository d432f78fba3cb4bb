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

/** Finds the files of a report that no longer are what results.json says was made. */
final class EditedDrafts {

    private EditedDrafts() {}

    static List<Path> in(Path folder) throws IOException {
        Path results = folder.resolve(ResultsFile.NAME);
        if (!Files.exists(results)) {
            return List.of();
        }
        List<Path> edited = new ArrayList<>();
        for (Map.Entry<String, String> made : outputs(results).entrySet()) {
            Path file = folder.resolve(made.getKey());
            if (Files.exists(file)
                    && !Sha256.of(Files.readAllBytes(file)).equals(made.getValue())) {
                edited.add(file);
            }
        }
        return edited;
    }

    /** {@code dispatch.docx} is kept as {@code dispatch.edited.docx}. */
    static String keptName(Path draft) {
        String name = draft.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + ".edited" + name.substring(dot);
    }

    private static Map<String, String> outputs(Path results) throws IOException {
        Map<String, String> outputs = new LinkedHashMap<>();
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
