/** Where a printed figure comes from, back to its cells, and how it went from month to month. */
package kpireport.explanation;
