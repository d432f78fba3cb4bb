package kpireport.measures;

/** What sort of number an indicator gives. */
public enum Kind {
    /** A percentage, best as two counts. */
    RATE,
    /** Points out of a maximum. */
    SCORE,
    /** A number of things. */
    COUNT,
    /** A criterion without a figure: what there is to say stands in the month's notes. */
    TEXT
}
