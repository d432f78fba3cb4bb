package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.measures.Indicator;

/** Looks up the plan's indicators by what exports call them: the id, the name or an alias. */
final class IndicatorDirectory {

    /** "1. Tỷ lệ…", "(iii) Tỷ lệ…", "a) Tỷ lệ…". */
    private static final Pattern NUMBER =
            Pattern.compile("^[(\\[]?(\\d[\\d.]*|[ivx]+|[a-hđ]) ?[.)\\]/:-]+ *");

    private final Map<String, Indicator> byKey = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    IndicatorDirectory(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            names.add(indicator.name());
            Stream.concat(Stream.of(indicator.id(), indicator.name()), indicator.aliases().stream())
                    .forEach(name -> byKey.putIfAbsent(Spelling.key(name), indicator));
        }
    }

    Optional<Indicator> find(String text) {
        return find(byKey, text).or(() -> find(byKey, NUMBER.matcher(text).replaceFirst("")));
    }

    /** The name most like this, to suggest. */
    Optional<String> findNearest(String text) {
        return Nearness.nearest(text, names);
    }

    private static Optional<Indicator> find(Map<String, Indicator> byKey, String text) {
        return Optional.ofNullable(byKey.get(Spelling.key(text)));
    }
}
