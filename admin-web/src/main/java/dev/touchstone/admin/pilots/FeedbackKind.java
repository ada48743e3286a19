package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.Role;

/** Where an opinion comes from. */
public enum FeedbackKind {
    /** Somebody who inspects records. */
    INSPECTOR,
    /** Somebody who is assessed in the pilot. */
    AGENT,
    /** A manager or an administrator. */
    LEADER,
    /** A survey of customers or staff, of which only the figure is known. */
    SURVEY;

    static FeedbackKind of(Role role) {
        return switch (role) {
            case INSPECTOR -> INSPECTOR;
            case AGENT -> AGENT;
            case MANAGER, ADMINISTRATOR -> LEADER;
        };
    }
}
