package dev.touchstone.admin.jobs;

import java.time.Instant;

/** Ends work for now. It is no fault: the work is called again with the same subject at an instant. */
public final class GoOnLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant at;

    /** Goes on not before an instant. */
    public GoOnLater(Instant at) {
        super("The work goes on at " + at, null, false, false);
        this.at = at;
    }

    Instant at() {
        return at;
    }
}
