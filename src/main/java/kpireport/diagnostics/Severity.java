package kpireport.diagnostics;

/** How much a finding weighs. */
public enum Severity {
    /** Nothing is published until it is mended. */
    ERROR,
    /** Published with the draft, for a person to look at. */
    WARNING,
    /** Good to know; changes nothing. */
    NOTE
}
