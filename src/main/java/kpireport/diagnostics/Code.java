package kpireport.diagnostics;

import static kpireport.diagnostics.Severity.ERROR;
import static kpireport.diagnostics.Severity.NOTE;
import static kpireport.diagnostics.Severity.WARNING;

/**
 * What can be wrong. The sentence for each, in both languages, is in {@code findings_vi.properties}
 * and {@code findings_en.properties}; the names never change, pipelines may rely on them.
 */
public enum Code {
    // The plan and the month's notes.
    PLAN_MISSING(ERROR),
    PLAN_SYNTAX(ERROR),
    PLAN_UNKNOWN_KEY(ERROR),
    PLAN_MISSING_KEY(ERROR),
    PLAN_DUPLICATE_KEY(ERROR),
    PLAN_WRONG_TYPE(ERROR),
    PLAN_BAD_VALUE(ERROR),
    PLAN_UNKNOWN_REFERENCE(ERROR),
    PLAN_DUPLICATE_ID(ERROR),
    PLAN_ALIAS_REFUSED(ERROR),

    // Files.
    MISSING_FILE(ERROR),
    UNCLAIMED_FILE(NOTE),
    UNREADABLE_FILE(ERROR),
    OUTSIDE_WORKSPACE(ERROR),
    LIMIT_EXCEEDED(ERROR),
    HIDDEN_CONTENT(WARNING),

    // Tables.
    HEADER_NOT_FOUND(ERROR),
    HEADER_AMBIGUOUS(ERROR),
    UNKNOWN_UNIT(ERROR),
    AMBIGUOUS_UNIT(ERROR),
    UNIT_TWICE(ERROR),
    UNKNOWN_INDICATOR(ERROR),
    MEASURE_TWICE(ERROR),
    TOTAL_DISAGREES(WARNING),

    // Numbers.
    UNREADABLE_NUMBER(ERROR),
    COUNT_NOT_WHOLE(ERROR),
    COUNT_NEGATIVE(ERROR),
    AMBIGUOUS_NUMBER(ERROR),
    EMPTY_COUNT(ERROR),
    FORMULA_WITHOUT_VALUE(ERROR),
    ERROR_CELL(ERROR),
    ABOVE_HUNDRED_PERCENT(WARNING),

    // Months.
    ABSENT_UNIT(ERROR),
    NO_PREVIOUS_MONTH(NOTE),
    PUBLISHED_DIFFERS(WARNING),
    PUBLISHED_UNREADABLE(WARNING),
    TARGET_CHANGED(WARNING),
    FORMULA_CHANGED(WARNING),

    // Documents.
    TEMPLATE_MISSING(ERROR),
    TEMPLATE_UNREADABLE(ERROR),
    TEMPLATE_SYNTAX(ERROR),
    TEMPLATE_UNKNOWN_NAME(ERROR),
    TEMPLATE_REFUSED(ERROR),
    TEMPLATE_LIMIT(ERROR),
    TEMPLATE_ERROR(ERROR),
    REFERENCE_MISSING(ERROR),
    REFERENCE_UNUSABLE(ERROR),
    REFERENCE_INCOMPLETE(ERROR),
    STYLE_UNKNOWN(ERROR),
    ELEMENT_UNKNOWN(ERROR),
    ELEMENT_MISPLACED(ERROR),
    ATTRIBUTE_WRONG(ERROR),
    MARKUP_BROKEN(ERROR),
    TABLE_RAGGED(ERROR),
    TABLE_MISSING(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
