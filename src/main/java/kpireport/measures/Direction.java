package kpireport.measures;

import java.util.Comparator;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER;

    /** Whether the value meets the target; equal to it is met. */
    public boolean meets(Fraction value, Fraction target) {
        return gap(value, target).signum() <= 0;
    }

    public Comparator<Fraction> bestFirst() {
        return switch (this) {
            case HIGHER -> Comparator.reverseOrder();
            case LOWER -> Comparator.naturalOrder();
        };
    }

    /** How far the value is on the wrong side of the target; zero or less when it is met. */
    public Fraction gap(Fraction value, Fraction target) {
        return switch (this) {
            case HIGHER -> target.minus(value);
            case LOWER -> value.minus(target);
        };
    }
}
