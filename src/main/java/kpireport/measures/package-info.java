/** The nouns of the field: units, indicators, what was observed, and the cell it was read from. */
package kpireport.measures;
