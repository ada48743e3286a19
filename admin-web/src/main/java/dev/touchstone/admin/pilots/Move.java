package dev.touchstone.admin.pilots;

/** Which way somebody would move if the draft were in force. */
public enum Move {
    /** Into a better grade. */
    UP,
    /** Into a worse grade. */
    DOWN,
    /** A grade is got or lost, or a veto is. */
    OTHER,
    /** The grade stays. */
    NONE;

    static Move of(int direction, boolean moves) {
        return direction > 0 ? UP : direction < 0 ? DOWN : moves ? OTHER : NONE;
    }
}
