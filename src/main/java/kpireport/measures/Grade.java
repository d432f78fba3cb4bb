package kpireport.measures;

import java.math.BigDecimal;

/**
 * A word for a range of values: "Tốt" from 80 on, up to the next grade.
 *
 * @param from the lowest value of the grade
 */
public record Grade(BigDecimal from, String name) {}
