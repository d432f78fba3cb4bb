package kpireport;

import java.util.List;

/** Hears how far a run has come. */
public interface Steps {

    /** Nobody listens. */
    Steps UNHEARD = (step, names) -> {};

    /** What lies behind a run, in this order. */
    enum Step {
        /** The plan and the month's notes. */
        PLAN_READ,
        /** The month's exports. */
        EXPORTS_READ,
        /** Exports and published results of the months before. */
        HISTORY_READ,
        /** Templates and reference document; those that ship stand in angle brackets. */
        TEMPLATES_FILLED
    }

    /**
     * @param names of the files the step was about, workspace-relative
     */
    void passed(Step step, List<String> names);
}
