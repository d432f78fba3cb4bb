package kpireport.plan;

import java.util.List;
import kpireport.measures.ConfigKey;

/** A value as a YAML file holds it, before anyone decides what it means. */
sealed interface YamlNode {

    ConfigKey where();

    /**
     * @param text as written, in NFC: {@code 0123} and {@code on} stay what they are
     * @param plain whether it stands without quotes
     */
    record Text(String text, boolean plain, ConfigKey where) implements YamlNode {}

    record Items(List<YamlNode> items, ConfigKey where) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * @param entries no key stands twice
     */
    record Entries(List<Entry> entries, ConfigKey where) implements YamlNode {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    record Entry(Text key, YamlNode value) {}

    /** Something the plan may not hold; it has been reported. */
    record Refused(ConfigKey where) implements YamlNode {}
}
