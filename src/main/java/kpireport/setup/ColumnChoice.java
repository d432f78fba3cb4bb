package kpireport.setup;

import java.util.List;

/**
 * Columns that an indicator is read from, and others of the same table that would fit it as well.
 *
 * @param used headers of those read
 * @param others headers of those that no indicator in use is read from; never empty
 */
public record ColumnChoice(String indicator, List<String> used, List<String> others) {}
