package kpireport.measures;

import java.math.BigDecimal;

/**
 * One number that went into an observed value, with the place it was read.
 *
 * @param measure id of the measure
 * @param amount the number read there; zero where the cell says that nothing arose, or is empty;
 *     negative where it was taken out of the row of a unit that includes others
 */
public record Evidence(Role role, String measure, BigDecimal amount, SourceRef where) {

    /** Which part of the formula the number fed. */
    public enum Role {
        NUMERATOR,
        DENOMINATOR,
        VALUE
    }
}
