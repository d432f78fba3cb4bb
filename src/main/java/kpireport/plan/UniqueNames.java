package kpireport.plan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kpireport.diagnostics.Code;

/**
 * The names by which exports may speak of units, or of indicators: no name may mean two of them.
 */
final class UniqueNames {

    private record Use(String owner, int line) {}

    private final Map<String, Use> uses = new LinkedHashMap<>();

    /**
     * @param owner id of what is called so
     */
    void add(YamlValue name, String owner) {
        String text = name.textOrEmpty();
        Use use = new Use(owner, name.where().line());
        Use first = uses.putIfAbsent(text.strip().toLowerCase(Locale.ROOT), use);
        if (!text.isBlank() && first != null && !first.owner().equals(owner)) {
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
}
