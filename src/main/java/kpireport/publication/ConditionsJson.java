package kpireport.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kpireport.machine.Condition;

/** What was found of the machine, for other programs. */
public final class ConditionsJson {

    private static final int SCHEMA_VERSION = 1;

    private ConditionsJson() {}

    /** One document, with a line feed at its end. */
    public static String of(List<Condition> conditions) {
        byte[] document =
                JsonObject.document(
                        root -> {
                            root.number("schemaVersion", SCHEMA_VERSION);
                            root.objects(
                                    "conditions",
                                    conditions,
                                    (json, condition) -> {
                                        json.text("name", condition.name());
                                        json.text("state", state(condition));
                                        json.text("value", condition.value());
                                        json.text("reason", condition.reason());
                                    });
                        });
        return new String(document, StandardCharsets.UTF_8);
    }

    private static String state(Condition condition) {
        return condition.state().name().toLowerCase(Locale.ROOT);
    }
}
