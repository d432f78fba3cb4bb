package kpireport.explanation;

import java.util.Collections;
import java.util.List;
import kpireport.measures.Fraction;

/** How high a value stands among others, lowest first. */
public enum Bar {
    LOWEST('▁'),
    LOW('▂'),
    MIDDLE('▃'),
    HIGH('▅'),
    HIGHEST('▇');

    private final char sign;

    Bar(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /** Where all are equal none is high or low. */
    static Bar of(Fraction value, List<Fraction> all) {
        Fraction lowest = Collections.min(all);
        Fraction span = Collections.max(all).minus(lowest);
        if (span.signum() == 0) {
            return MIDDLE;
        }
        int step =
                value.minus(lowest)
                        .times(Fraction.of(values().length))
                        .dividedBy(span)
                        .floor()
                        .intValueExact();
        return values()[Math.min(step, values().length - 1)];
    }
}
