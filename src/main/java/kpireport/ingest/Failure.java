package kpireport.ingest;

import java.util.Optional;
import java.util.Set;
import kpireport.ingest.RowProblems.Kind;
import kpireport.spreadsheet.Cell;

/** Why a cell of a list has no value, though it is not empty. */
enum Failure {
    ERROR,
    /** A formula that was never calculated. */
    FORMULA;

    /** As a text file has them that was saved from a workbook. */
    private static final Set<String> ERRORS =
            Set.of(
                    "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!",
                    "#CALC!");

    /** Below every code that {@link DossierDate} has. */
    private static final long LAST_DATE = -10;

    private static final long FIRST_TEXT = Long.MIN_VALUE;
    private static final long LAST_TEXT = FIRST_TEXT + 1;

    static Optional<Failure> of(Cell cell) {
        return switch (cell.type()) {
            case ERROR -> Optional.of(ERROR);
            case UNCALCULATED -> Optional.of(FORMULA);
            case TEXT ->
                    cell.text().startsWith("#") && ERRORS.contains(cell.text().strip())
                            ? Optional.of(ERROR)
                            : Optional.empty();
            case NUMBER, DATE, BOOLEAN -> Optional.empty();
        };
    }

    /** Stands for it among dates. */
    long dateCode() {
        return LAST_DATE - ordinal();
    }

    static boolean isDateCode(long code) {
        return code <= LAST_DATE;
    }

    static Failure ofDate(long code) {
        return values()[(int) (LAST_DATE - code)];
    }

    /** Stands for it among hashes of texts: as likely to be met there as any other. */
    long textCode() {
        return FIRST_TEXT + ordinal();
    }

    static boolean isTextCode(long code) {
        return code <= LAST_TEXT;
    }

    static Failure ofText(long code) {
        return values()[(int) (code - FIRST_TEXT)];
    }

    Kind kind() {
        return this == ERROR ? Kind.ERROR_CELL : Kind.FORMULA_WITHOUT_VALUE;
    }
}
