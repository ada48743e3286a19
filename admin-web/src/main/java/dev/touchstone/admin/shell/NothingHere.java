package dev.touchstone.admin.shell;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page or a file leads to nothing this reader may see. It is answered with 404, as for what does not exist at all; it is
 * no fault and not logged.
 */
public class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingHere() {
        this("There is nothing at this address");
    }

    /** Says what was looked for, for programs. */
    protected NothingHere(String what) {
        super(what, null, false, false);
    }

    /** Whether this is what a failure comes from. */
    public static boolean isBehind(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof NothingHere)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
