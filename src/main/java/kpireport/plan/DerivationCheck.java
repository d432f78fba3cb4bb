package kpireport.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.measures.Derivation;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;

/** Holds derived scores against the indicators they are derived from, once all are known. */
final class DerivationCheck {

    private record Use(Indicator derived, YamlValue part) {
        /** Points are given for a rate; what is added up are scores. */
        Kind kind() {
            return derived.derivation().orElseThrow() instanceof Derivation.Points
                    ? Kind.RATE
                    : Kind.SCORE;
        }
    }

    private final References<Indicator> indicators;
    private final References<Level> levels;
    private final List<Use> uses = new ArrayList<>();
    private final Map<String, Set<String>> partsOf = new LinkedHashMap<>();

    DerivationCheck(References<Indicator> indicators, References<Level> levels) {
        this.indicators = indicators;
        this.levels = levels;
    }

    void add(Indicator derived, List<YamlValue> parts) {
        parts.forEach(part -> uses.add(new Use(derived, part)));
    }

    void report() {
        for (Use use : uses) {
            String id = use.part().textOrEmpty();
            Optional<Indicator> part = indicators.peek(id);
            if (part.isPresent()) {
                check(use, part.get());
            } else if (!id.isBlank()) {
                References.reportUnknown(use.part(), likely(use.kind()));
            }
        }
    }

    private void check(Use use, Indicator part) {
        if (part.kind() != use.kind()) {
            String word = use.kind().name().toLowerCase(Locale.ROOT);
            use.part().report(Code.PLAN_WRONG_KIND, "text", part.id(), "kind", word);
            return;
        }
        for (String level : use.derived().levels()) {
            levels.peek(level).ifPresent(at -> References.checkLevel(part, at, use.part()));
        }
        if (contains(part.id(), use.derived().id())) {
            use.part().report(Code.PLAN_SUM_OF_ITSELF, "text", part.id());
        } else {
            partsOf.computeIfAbsent(use.derived().id(), id -> new LinkedHashSet<>()).add(part.id());
        }
    }

    private Collection<String> likely(Kind kind) {
        List<String> fitting =
                indicators.list().stream()
                        .filter(indicator -> indicator.kind() == kind)
                        .map(Indicator::id)
                        .toList();
        return fitting.isEmpty() ? indicators.ids() : fitting;
    }

    /** Whether the part is, or is somewhere made of, the other. */
    private boolean contains(String part, String other) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(part));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(partsOf.getOrDefault(next, Set.of()));
            }
        }
        return seen.contains(other);
    }
}
