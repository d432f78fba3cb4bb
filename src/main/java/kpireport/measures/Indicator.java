package kpireport.measures;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is measured: "Tỷ lệ thanh toán trực tuyến".
 *
 * @param aliases other wordings of the name met in exports that name the indicator row by row
 * @param decimals how many the documents print
 * @param unitOfMeasure what follows the number: "%", " điểm", " hồ sơ"
 * @param levels ids of the levels it applies to
 */
public record Indicator(
        String id,
        String name,
        List<String> aliases,
        Kind kind,
        Direction direction,
        int decimals,
        String unitOfMeasure,
        Formula formula,
        Set<String> levels) {

    public Indicator {
        aliases = List.copyOf(aliases);
        levels = Collections.unmodifiableSet(new LinkedHashSet<>(levels));
    }

    public boolean appliesTo(OrgUnit unit) {
        return levels.contains(unit.level().id());
    }
}
