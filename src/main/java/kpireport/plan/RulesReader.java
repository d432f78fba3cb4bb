package kpireport.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.measures.Indicator;
import kpireport.measures.Level;

/** Reads {@code rules:}, which decide who is named in which list. */
final class RulesReader {

    private final References<Level> levels;
    private final References<Indicator> indicators;
    private final References<NamingRule> rules = new References<>();

    RulesReader(References<Level> levels, References<Indicator> indicators) {
        this.levels = levels;
        this.indicators = indicators;
    }

    List<NamingRule> read(YamlValue value) {
        return value.map(this::lists);
    }

    private List<NamingRule> lists(YamlMap map) {
        List<NamingRule> all = new ArrayList<>();
        for (NamedList list : NamedList.values()) {
            int number = 0;
            for (YamlValue value : map.list(list.key())) {
                String usualName = list.key() + "-" + ++number;
                all.add(value.map(rule -> rule(list, usualName, value, rule)));
            }
        }
        return all;
    }

    private NamingRule rule(NamedList list, String usualName, YamlValue value, YamlMap map) {
        Optional<YamlValue> name = map.optional("name");
        Optional<Level> level = map.optional("level").flatMap(levels::find);
        NamingRule rule =
                new NamingRule(
                        list,
                        name.map(YamlValue::id).orElse(usualName),
                        level.map(Level::id),
                        new ConditionsReader(map, level, indicators).read(),
                        map.where());
        rules.add(rule.name(), name.orElse(value), rule);
        return rule;
    }
}
