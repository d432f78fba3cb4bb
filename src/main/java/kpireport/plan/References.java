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
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;

/** Levels, units or indicators by the ids that other parts of the plan name them by. */
final class References<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, ConfigKey> places = new LinkedHashMap<>();

    /** Of two with the same id the first stays, and the second is reported. */
    void add(YamlValue id, T thing) {
        add(id.textOrEmpty(), id, thing);
    }

    /**
     * @param where what to look at when the id, which may be a generated one, is in use already
     */
    void add(String id, YamlValue where, T thing) {
        reportTaken(id, where);
        byId.putIfAbsent(id, thing);
        places.putIfAbsent(id, where.where());
    }

    /** Reports an id that is in use here, if it is. */
    void reportTaken(String id, YamlValue where) {
        ConfigKey first = places.get(id);
        if (first != null) {
            where.report(Code.PLAN_DUPLICATE_ID, "text", id, "line", first.line());
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

    /** Says nothing when nothing is known: then what is missing there has been reported. */
    static void reportUnknown(YamlValue id, Collection<String> known) {
        if (known.isEmpty()) {
            return;
        }
        id.report(
                Code.PLAN_UNKNOWN_REFERENCE,
                "text",
                id.textOrEmpty(),
                "suggestion",
                Suggestions.of(id.textOrEmpty(), known),
                "count",
                known.size(),
                "known",
                Suggestions.listed(known));
    }

    /**
     * Reports an indicator that is spoken of where it does not apply.
     *
     * @param where names the indicator or the level
     */
    static void checkLevel(Indicator indicator, Level level, YamlValue where) {
        if (!indicator.levels().contains(level.id())) {
            where.report(
                    Code.PLAN_INDICATOR_NOT_AT_LEVEL,
                    "indicator",
                    indicator.id(),
                    "level",
                    level.id());
        }
    }

    /** Reports an indicator that is spoken of by its value and has none. */
    static void checkFigure(Indicator indicator, YamlValue where) {
        if (indicator.kind() == Kind.TEXT) {
            where.report(Code.PLAN_INDICATOR_WITHOUT_FIGURE, "indicator", indicator.id());
        }
    }

    /** Reports what stands twice in one list. */
    static void checkDistinct(List<YamlValue> ids) {
        Map<String, ConfigKey> seen = new LinkedHashMap<>();
        for (YamlValue id : ids) {
            String text = id.textOrEmpty();
            ConfigKey first = seen.putIfAbsent(text, id.where());
            if (first != null && !text.isBlank()) {
                id.report(Code.PLAN_STATED_TWICE, "line", first.line());
            }
        }
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
