package kpireport.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that is asked for what should be in it; what is not there, or is of another sort, is
 * empty.
 */
final class Json {

    // 1e999999999 is a short text and an endless number.
    private static final int LONGEST_NUMBER = 60;

    private static final Json NOTHING = new Json(null);

    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    /**
     * @throws com.fasterxml.jackson.core.JsonProcessingException when the file is no JSON
     */
    static Json read(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            return json.nextToken() == null ? NOTHING : new Json(value(json));
        }
    }

    Json get(String key) {
        return value instanceof Map<?, ?> map && map.get(key) instanceof Json found
                ? found
                : NOTHING;
    }

    List<Json> list() {
        List<Json> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> items.add((Json) item));
        }
        return items;
    }

    Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    List<String> texts() {
        return list().stream().map(Json::text).flatMap(Optional::stream).toList();
    }

    Optional<BigDecimal> number() {
        return value instanceof BigDecimal number
                        && number.precision() <= LONGEST_NUMBER
                        && Math.abs(number.scale()) <= LONGEST_NUMBER
                ? Optional.of(number)
                : Optional.empty();
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> map(json);
            case START_ARRAY -> items(json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            default -> null;
        };
    }

    private static Map<String, Json> map(JsonParser json) throws IOException {
        Map<String, Json> map = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            map.put(key, new Json(value(json)));
        }
        return map;
    }

    private static List<Json> items(JsonParser json) throws IOException {
        List<Json> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(new Json(value(json)));
        }
        return items;
    }
}
