package kpireport.plan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kpireport.diagnostics.Code;

/**
 * The names by which exports may speak of units, or of indicators: no name may mean two of them.
 */
final class UniqueNames {

    /**
     * @param coded whether a code tells its owner from others that are called so
     */
    private record Use(String owner, int line, boolean coded) {}

    private final Map<String, Use> uses = new LinkedHashMap<>();

    /**
     * @param owner id of what is called so
     */
    void add(YamlValue name, String owner) {
        add(name, owner, false);
    }

    /**
     * @param coded whether an export may also call another so, as each has a code of its own
     */
    void add(YamlValue name, String owner, boolean coded) {
        String text = name.textOrEmpty();
        Use use = new Use(owner, name.where().line(), coded);
        Use first = uses.putIfAbsent(fold(text), use);
        if (text.isBlank() || first == null || first.owner().equals(owner)) return;
        if (!coded || !first.coded()) {
            name.report(
                    Code.PLAN_SAME_NAME,
                    "text",
                    text,
                    "owner",
                    first.owner(),
                    "line",
                    first.line());
        }
    }

    private static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
