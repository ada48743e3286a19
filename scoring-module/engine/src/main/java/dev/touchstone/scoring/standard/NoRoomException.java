package dev.touchstone.scoring.standard;

import dev.touchstone.scoring.points.Percentage;

/** Weights cannot be shared out as asked, because of what is locked or too heavy. Nothing has changed. */
public final class NoRoomException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** No indicator is free to take or give. */
        NOTHING_FREE,
        /** The others leave less than 0.1 % for each that is free. */
        NOTHING_LEFT
    }

    private final Reason reason;
    private final transient Percentage excess;

    NoRoomException(Reason reason, Percentage excess) {
        super(
                reason == Reason.NOTHING_FREE
                        ? "No unlocked indicator weighs anything, so none can take or give: unlock one"
                        : "The weights that stay leave " + excess + " too little for those that are free"
                                + "\nMaybe one of them should be unlocked");
        this.reason = reason;
        this.excess = excess;
    }

    /**
     * Why not.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * By how much the weights that stay are too heavy.
     *
     * @return 0 if nothing is free
     */
    public Percentage excess() {
        return excess;
    }
}
