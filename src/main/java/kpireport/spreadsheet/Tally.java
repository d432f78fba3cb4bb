package kpireport.spreadsheet;

/**
 * What is counted while the rows of a list pass by. A long list is read in parts at once, each with
 * a tally of its own.
 *
 * @param <T> the tally itself
 */
public interface Tally<T extends Tally<T>> {

    /**
     * @param number 1-based; in a later part of a list it begins anew, see {@link #add}
     * @param codes of the columns asked for, in their order; the array is used again for the next
     *     row
     */
    void row(int number, boolean hidden, long[] codes);

    /**
     * Takes over what was counted in the part that follows this one.
     *
     * @param rowsBefore what the row numbers of that part lack
     */
    void add(T later, int rowsBefore);
}
