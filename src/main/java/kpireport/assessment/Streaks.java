package kpireport.assessment;

/**
 * Unbroken runs of months that end with the report month; 0 when the report month is not in one. A
 * month without a value ends every run.
 *
 * @param zero months in a row at exactly nought
 * @param missed months in a row short of the target then in force
 * @param falling months in a row worse than the month before each
 */
public record Streaks(int zero, int missed, int falling) {}
