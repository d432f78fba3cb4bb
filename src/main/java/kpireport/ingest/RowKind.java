package kpireport.ingest;

/** What a row below a table's head is. */
enum RowKind {
    /** A unit of the plan. */
    UNIT,
    /** Numbers beside a name that fits several units of the plan. */
    AMBIGUOUS_UNIT,
    /** Numbers beside a name that is none of the plan's. */
    UNKNOWN_UNIT,
    /** Numbers beside no name at all. */
    NAMELESS,
    /** The head of a group of units, with or without its sums: "I. Cấp huyện". */
    GROUP,
    /** Sums: "Tổng cộng", "Toàn huyện". */
    TOTAL,
    /** The same, of a name that does not say it: told by the figures. */
    SUBTOTAL,
    /** "Trong đó" and its items, averages: numbers that belong to no unit and no sum. */
    ASIDE,
    /** (1) (2) (3)=(4)+(5). */
    NUMBERING,
    /** The head once more, at the top of a printed page. */
    HEADER,
    /** Blank rows; signatures, dates and notes below the table. */
    TEXT;

    /** Whether the numbers in the row are one unit's, known or not. */
    boolean isOneUnit() {
        return this == UNIT || this == AMBIGUOUS_UNIT || this == UNKNOWN_UNIT;
    }
}
