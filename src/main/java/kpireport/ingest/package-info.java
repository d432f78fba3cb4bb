/**
 * From the month's exports, and what was published for the months before, to observations. All the
 * untidiness of exports ends here.
 *
 * <p>A file is known by its headers, a unit by its code or its name, a number by what its column
 * holds. Nothing is guessed: what could be read in two ways is a finding, and what a finding speaks
 * of has no value. The way through: {@link kpireport.ingest.ExportReader}, {@code ExportedMonth}
 * (files to sources), {@code TableFinder} (headers to columns), {@code RowSorter} (rows to units),
 * {@code ColumnReader} (cells to numbers), {@code ObservationBuilder} (numbers to rates).
 */
package kpireport.ingest;
