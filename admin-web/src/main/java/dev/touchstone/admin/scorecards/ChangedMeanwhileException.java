package dev.touchstone.admin.scorecards;

/** The result is not the one that was seen any more, or it is confirmed already. */
public class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("The result has changed since it was opened, or is confirmed already: open it again");
    }
}
