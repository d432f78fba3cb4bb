package kpireport.verification;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kpireport.assessment.Delta;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Status;
import kpireport.assessment.UnitResult;

/** What words say that a number of units did with an indicator. */
enum UnitProperty {
    MISSED("chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|chưa bảo đảm"),
    MET("đạt|hoàn thành|vượt"),
    FELL("giảm|giảm điểm|sụt giảm"),
    ROSE("tăng|tăng điểm");

    private static final Map<Status, UnitProperty> STATUSES =
            Map.of(Status.MISSED, MISSED, Status.MET, MET);

    private final Phrases words;

    UnitProperty(String words) {
        this.words = Phrases.of(words.split("\\|"));
    }

    /** The only one that the words say. */
    static Optional<UnitProperty> find(String key) {
        UnitProperty found = null;
        for (UnitProperty property : values()) {
            int count = property.words.count(key);
            if (property == MET) count -= MISSED.words.count(key);
            if (count <= 0) continue;
            if (found != null) return Optional.empty();
            found = property;
        }
        return Optional.ofNullable(found);
    }

    /** Whether it is one that a target decides. */
    boolean isOfTarget() {
        return this == MET || this == MISSED;
    }

    Predicate<UnitResult> of(String indicator) {
        return unit ->
                unit.results().stream()
                        .filter(result -> result.indicator().id().equals(indicator))
                        .anyMatch(this::holds);
    }

    private boolean holds(IndicatorResult result) {
        int change = result.delta().map(Delta::change).map(it -> it.signum()).orElse(0);
        return switch (this) {
            case MISSED, MET -> STATUSES.get(result.status()) == this;
            case FELL -> change < 0;
            case ROSE -> change > 0;
        };
    }
}
