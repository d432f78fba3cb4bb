/**
 * From the month's exports, and what was published for the months before, to observations. All the
 * untidiness of exports ends here.
 */
package kpireport.ingest;
