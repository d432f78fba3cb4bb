package kpireport.ingest;

/** A condition on a row of a list, asked of the codes of its cells. */
@FunctionalInterface
interface RowTest {
    boolean holds(long[] codes);
}
