package dev.touchstone.scoring.measure;

/** From when the window of a repeat contact runs. */
public enum WindowStart {
    /** The ticket was opened, the call or chat began. */
    OPENED,
    /**
     * The ticket was closed for the last time, the call or chat ended (start + waiting + talk + hold; a hold time not provided is taken
     * to be part of the talk).
     */
    ENDED,
    /** As {@link #ENDED}, and looks only at what the source calls resolved. */
    RESOLVED
}
