package kpireport.setup;

import java.util.Optional;

/**
 * How much of an indicator a unit should have.
 *
 * @param target a line to begin with, until the office states its own; empty for none
 * @param lower whether less is better
 * @param stated targets that an export states beside the results
 */
record DraftAim(String target, boolean lower, Optional<StatedTargets> stated) {

    DraftAim withoutTarget() {
        return new DraftAim("", lower, stated);
    }

    /** How little, only the office can say. */
    DraftAim atLittle() {
        return new DraftAim("", true, stated);
    }

    DraftAim stating(Optional<StatedTargets> targets) {
        return new DraftAim(target, lower, targets);
    }
}
