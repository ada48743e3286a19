package dev.touchstone.admin.access;

/** What somebody does here. An account has exactly one role. */
public enum Role {
    /** Runs the installation: connections, standards, accounts. */
    ADMINISTRATOR,
    /** Leads teams: reads and confirms their scorecards. */
    MANAGER,
    /** Inspects sampled records; sees no totals. */
    INSPECTOR,
    /** Is assessed: sees own published scorecards. */
    AGENT;

    /** The key of the role's name. */
    public String getTextKey() {
        return "access.role." + name();
    }
}
