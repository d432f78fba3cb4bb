package kpireport.cli;

import kpireport.DraftVerification;
import kpireport.Outcome.Verdict;

/** What the process ends with; documented in {@code --help} and the README, never changed. */
final class ExitCode {

    static final int PUBLISHED = 0;
    static final int WITHHELD = 1;

    /** Of {@code inspect}: every file was read. */
    static final int RECOGNISED = 0;

    /** Of {@code inspect}: not every file could be read. */
    static final int NOT_ALL_READ = 1;

    /** Of {@code explain} and {@code history}. */
    static final int EXPLAINED = 0;

    /**
     * Of {@code explain} and {@code history}: the data has errors; the rest is told all the same.
     */
    static final int DATA_WRONG = 1;

    /** Of commands that only tell or write something of their own. */
    static final int DONE = 0;

    /** Of {@code verify}: nothing in the draft contradicts the data. */
    static final int TRUE = 0;

    /** Of {@code verify}: something does, or the data itself has errors. */
    static final int NOT_TRUE = 1;

    static final int USAGE = 2;
    static final int PLAN_WRONG = 3;
    static final int CANNOT_READ_OR_WRITE = 4;
    static final int BUG = 70;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case PUBLISHED -> PUBLISHED;
            case WITHHELD -> WITHHELD;
            case PLAN_WRONG -> PLAN_WRONG;
        };
    }

    static int of(DraftVerification.Verdict verdict) {
        return switch (verdict) {
            case TRUE -> TRUE;
            case CONTRADICTED, DATA_WRONG -> NOT_TRUE;
            case PLAN_WRONG -> PLAN_WRONG;
            case DRAFT_UNREADABLE -> CANNOT_READ_OR_WRITE;
        };
    }
}
