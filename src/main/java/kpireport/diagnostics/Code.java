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
    EMPTY_FILE(ERROR),
    DAMAGED_FILE(ERROR),
    NOT_A_SPREADSHEET(ERROR),
    UNKNOWN_FORMAT(ERROR),
    WEB_PAGE_INSTEAD(ERROR),
    PASSWORD_PROTECTED(ERROR),
    XLSB_NOT_READ(ERROR),
    EXCEL_TOO_OLD(ERROR),
    LIMIT_EXCEEDED(ERROR),
    TOO_MUCH_TEXT(ERROR),
    TOO_LARGE_FOR_MEMORY(ERROR),
    ZIP_BOMB(ERROR),
    UNSAFE_XML(ERROR),
    ENCODING_UNCLEAR(ERROR),
    ENCODING_UNKNOWN(ERROR),
    ENCODING_WRONG(ERROR),
    QUOTE_NOT_CLOSED(ERROR),
    RAGGED_ROWS(WARNING),
    LEGACY_FONT(WARNING),
    HIDDEN_CONTENT(WARNING),
    HIDDEN_SHEET(WARNING),
    ACTIVE_FILTER(WARNING),

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
    TEMPLATE_ERROR(ERROR),
    STYLE_UNKNOWN(ERROR),
    ELEMENT_UNKNOWN(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
