package kpireport.assessment;

import kpireport.measures.Fraction;
import kpireport.measures.Observation;

/** A value against the month before. */
public record Delta(Observation.Measured current, Observation.Measured previous) {

    /** Above zero when the value rose, in the indicator's own unit. */
    public Fraction change() {
        return current.value().exact().minus(previous.value().exact());
    }
}
