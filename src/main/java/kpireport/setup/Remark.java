package kpireport.setup;

/**
 * What whoever sets up the plan should know of an export at once.
 *
 * @param file its name pattern; of an indicator its name
 * @param text the title it is about, or the columns
 */
public record Remark(Kind kind, String file, String text) {

    public enum Kind {
        /** A list whose title says that it leaves dossiers out: "Danh sách hồ sơ trễ hạn". */
        SOME_DOSSIERS,
        /** A title says that the figures are not those of the month alone. */
        SINCE_JANUARY,
        /** Parts of units, in several rows or files, that the plan adds up; no text. */
        ADDED_PARTS,
        /** Other sheets with the same columns and units, which the plan leaves. */
        OTHER_SHEETS,
        /** The same, where nothing tells which of the sheets is the month's. */
        SHEETS_ALIKE,
        /** A form that only an earlier month has. */
        NOT_THIS_MONTH,
        /** A rate of parts, beside which the export has more; of an indicator, not of a file. */
        PARTIAL_RATE,
        /** A column that the targets of an indicator are read from; of an indicator as well. */
        STATED_TARGETS,
        /** What only a person can say of an indicator, in use or not. */
        QUESTION,
        /** Columns of figures that the plan makes nothing of. */
        UNUSED_COLUMNS
    }
}
