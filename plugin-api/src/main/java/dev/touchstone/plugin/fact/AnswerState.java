package dev.touchstone.plugin.fact;

/** Whether an asked question has an answer that counts. All but the first are states, never zeros. */
public enum AnswerState {
    /** Answered by a known customer. */
    ANSWERED,
    /** Answered, but by whom is not known. */
    ANONYMOUS,
    /** The customer would not answer. */
    REFUSED,
    /** The customer was not reached. */
    NOT_REACHED,
    /** No answer in time. */
    TIMED_OUT,
    /** Answered, but not validly. */
    INVALID,
    /** The question was never put. */
    NOT_ASKED
}
