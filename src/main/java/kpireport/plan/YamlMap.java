package kpireport.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;

/** A map of a YAML file that remembers which keys were asked for; the others are unknown. */
final class YamlMap {

    private final YamlNode.Entries node;
    private final Diagnostics diagnostics;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(YamlNode.Entries node, Diagnostics diagnostics) {
        this.node = node;
        this.diagnostics = diagnostics;
        node.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    }

    ConfigKey where() {
        return node.where();
    }

    void report(Code code, Object... details) {
        diagnostics.report(code, where(), details);
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    Optional<YamlValue> optional(String key) {
        return has(key)
                ? Optional.of(new YamlValue(entries.get(key).value(), diagnostics))
                : Optional.empty();
    }

    /** A missing key is reported; what stands for it then reads as nothing, without a word. */
    YamlValue required(String key) {
        return optional(key)
                .orElseGet(
                        () -> {
                            report(Code.PLAN_MISSING_KEY, "key", key);
                            return YamlValue.nothing(where());
                        });
    }

    /** The values of a list, or none when the key is not there. */
    List<YamlValue> list(String key) {
        return optional(key).map(YamlValue::list).orElse(List.of());
    }

    /** The texts of a list, or none when the key is not there. */
    List<String> texts(String key) {
        return optional(key).map(YamlValue::texts).orElse(List.of());
    }

    /** The keys themselves carry meaning: ids or months. */
    List<Entry> entries() {
        asked.addAll(entries.keySet());
        List<Entry> values = new ArrayList<>();
        for (YamlNode.Entry entry : entries.values()) {
            values.add(
                    new Entry(
                            new YamlValue(entry.key(), diagnostics),
                            new YamlValue(entry.value(), diagnostics)));
        }
        return values;
    }

    /** Everything in it as it stands, for a template. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        for (Entry entry : entries()) {
            data.put(entry.key().text(), entry.value().data());
        }
        return Collections.unmodifiableMap(data);
    }

    record Entry(YamlValue key, YamlValue value) {}

    /** Reports the key, if it is there, because it makes no sense beside the other. */
    void reportConflict(String key, String other) {
        if (has(key)) {
            ConfigKey where = entries.get(key).key().where();
            diagnostics.report(Code.PLAN_KEY_CONFLICT, where, "key", key, "other", other);
        }
    }

    /** Reports the key, if it is there, when none of the others is. */
    void reportUseless(String key, List<String> others) {
        if (has(key) && others.stream().noneMatch(this::has)) {
            ConfigKey where = entries.get(key).key().where();
            String listed = String.join(", ", others);
            diagnostics.report(Code.PLAN_USELESS_KEY, where, "key", key, "choices", listed);
        }
    }

    void reportUnknownKeys() {
        for (YamlNode.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                diagnostics.report(
                        Code.PLAN_UNKNOWN_KEY,
                        entry.key().where(),
                        "key",
                        key,
                        "suggestion",
                        Suggestions.of(key, asked),
                        "known",
                        Suggestions.listed(asked));
            }
        }
    }
}
