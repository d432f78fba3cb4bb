package kpireport.plan;

import java.util.Optional;
import java.util.OptionalInt;
import kpireport.measures.ConfigKey;
import kpireport.measures.Fraction;

/**
 * A list of units for a sentence or a table: "the three with the most undigitised dossiers".
 *
 * @param level id of the level it is drawn from; empty for all
 * @param indicator id
 * @param bound for {@link Test#ABOVE} and {@link Test#BELOW}; zero otherwise
 * @param top how many are named at most
 */
public record Selection(
        String id,
        Optional<String> level,
        String indicator,
        Test test,
        Fraction bound,
        Order order,
        OptionalInt top,
        ConfigKey where) {

    /** Which units are in it; a unit without a value is in none. */
    public enum Test {
        ALL,
        MISSED,
        ABOVE,
        BELOW,
        /** The value rose since last month. */
        UP,
        /** The value fell since last month. */
        DOWN
    }

    /** By value; lists of {@link Test#UP} and {@link Test#DOWN} by the size of the change. */
    public enum Order {
        PLAN,
        WORST_FIRST,
        BEST_FIRST
    }
}
