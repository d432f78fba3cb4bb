package kpireport.measures;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is measured: "Tỷ lệ thanh toán trực tuyến".
 *
 * @param aliases other wordings of the name met in exports that name the indicator row by row
 * @param decimals how many the documents print
 * @param unitOfMeasure what follows the number: "%", " điểm", " hồ sơ"
 * @param formula empty of measures for a derived score and for a text
 * @param derivation present for a score that follows from other indicators
 * @param levels ids of the levels it applies to
 * @param cumulative whether counts are added up from January to the month
 * @param printedChange the measure that holds the change since last month as the export prints it
 * @param grades best first; empty when the indicator has none
 * @param code of the criterion in its index set: "7.3.2"; empty when it has none
 * @param agencies ids of those who answer for it, whatever unit is measured
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
        Optional<Derivation> derivation,
        Set<String> levels,
        boolean cumulative,
        Optional<String> printedChange,
        List<Grade> grades,
        String code,
        List<String> agencies) {

    public Indicator {
        aliases = List.copyOf(aliases);
        grades = List.copyOf(grades);
        agencies = List.copyOf(agencies);
        levels = Collections.unmodifiableSet(new LinkedHashSet<>(levels));
    }

    /** One that is read or divided straight from the exports of each month. */
    public Indicator(
            String id,
            String name,
            List<String> aliases,
            Kind kind,
            Direction direction,
            int decimals,
            String unitOfMeasure,
            Formula formula,
            Set<String> levels) {
        this(
                id,
                name,
                aliases,
                kind,
                direction,
                decimals,
                unitOfMeasure,
                formula,
                Optional.empty(),
                levels,
                false,
                Optional.empty(),
                List.of(),
                "",
                List.of());
    }

    public boolean appliesTo(OrgUnit unit) {
        return levels.contains(unit.level().id());
    }

    /**
     * How the value comes about, in ids: {@code (da-nop) / (phai-nop)}, or {@code tien-do +
     * hai-long}. Empty for a text.
     */
    public String formulaText() {
        return derivation.map(Derivation::formulaText).orElseGet(formula::toString);
    }
}
