package kpireport.ingest;

import java.math.BigDecimal;
import kpireport.diagnostics.Code;
import kpireport.measures.SourceCell;

/** What a cell under a measure turned out to hold. */
sealed interface Reading {

    SourceCell where();

    /** A number, in the measure's own unit: a percentage of 97.5, not 0.975. */
    record Amount(BigDecimal amount, SourceCell where) implements Reading {}

    /** A token that says there was nothing to measure; it is the cell's text. */
    record NotApplicable(SourceCell where) implements Reading {}

    /** Nothing, which can mean nought or nothing to measure. */
    record Empty(SourceCell where) implements Reading {}

    /**
     * Nothing in the whole row but the unit's name, which is where it stands: nobody knows whether
     * nothing arose or the unit has not reported.
     */
    record Unreported(SourceCell where) implements Reading {}

    /** Something else than it should be. */
    record Faulty(Code code, SourceCell where) implements Reading {}

    /**
     * A percentage without a sign: 97.5 is one, 0.975 could be one or a part of one. The other
     * values of its column decide; one that is left bare is ambiguous.
     */
    record Bare(BigDecimal amount, SourceCell where) implements Reading {}
}
