package kpireport.plan;

/**
 * When answers are due, where the month's notes name no day.
 *
 * @param days for {@link Anchor#DAYS_AFTER_BASE_REPORT}; 0 otherwise
 */
public record DeadlineRule(Anchor anchor, int days) {

    public enum Anchor {
        DAYS_AFTER_BASE_REPORT,
        END_OF_MONTH,
        END_OF_QUARTER
    }
}
