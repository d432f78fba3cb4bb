package kpireport.assessment;

import kpireport.measures.Fraction;
import kpireport.plan.Target;

/**
 * A target as it stands in one month.
 *
 * @param threshold the number it sets, or the value of the unit it points to
 */
public record Goal(Target target, Fraction threshold) {}
