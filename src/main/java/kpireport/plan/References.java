package kpireport.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.measures.ConfigKey;

/** Levels, units or indicators by the ids that other parts of the plan name them by. */
final class References<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, ConfigKey> places = new LinkedHashMap<>();

    /** Of two with the same id the first stays, and the second is reported. */
    void add(YamlValue id, T thing) {
        String text = id.textOrEmpty();
        if (byId.putIfAbsent(text, thing) == null) {
            places.put(text, id.where());
        } else {
            reportTaken(id);
        }
    }

    /** Reports an id that is in use here, if it is. */
    void reportTaken(YamlValue id) {
        ConfigKey first = places.get(id.textOrEmpty());
        if (first != null) {
            id.report(Code.PLAN_DUPLICATE_ID, "text", id.textOrEmpty(), "line", first.line());
        }
    }

    /** Empty when there is no such thing, which is reported. */
    Optional<T> find(YamlValue id) {
        String text = id.text();
        if (!text.isBlank() && !byId.containsKey(text)) {
            reportUnknown(id, byId.keySet());
        }
        return Optional.ofNullable(byId.get(text));
    }

    static void reportUnknown(YamlValue id, Collection<String> known) {
        id.report(
                Code.PLAN_UNKNOWN_REFERENCE,
                "text",
                id.textOrEmpty(),
                "suggestion",
                Suggestions.of(id.textOrEmpty(), known));
    }

    /** Empty without a word when there is no such thing. */
    Optional<T> peek(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<String> ids() {
        return byId.keySet();
    }

    /** In the order of the plan. */
    List<T> list() {
        return new ArrayList<>(byId.values());
    }
}
