package kpireport.ingest;

/**
 * One header text over a column.
 *
 * @param key its {@link Spelling#key}
 */
record Header(String text, String key) {}
