package dev.touchstone.admin.imports;

import dev.touchstone.admin.audit.AuditAction;

/** What an import run is for. */
enum Purpose {
    /** Reads what is new. */
    READ(AuditAction.IMPORT_STARTED),
    /** Reads what was rejected again. */
    REJECTED_AGAIN(AuditAction.REJECTED_READ_AGAIN),
    /** Reads what is new, and a person has allowed that more than half of a stream is gone. */
    DELETE_TOO(AuditAction.DELETIONS_ALLOWED),
    /** Reads again what changed since an instant. */
    SINCE(AuditAction.REREAD_STARTED),
    /** Fetches single records again. */
    REPAIR(AuditAction.REPAIR_STARTED);

    private final AuditAction action;

    Purpose(AuditAction action) {
        this.action = action;
    }

    /** What starting such a run is called in the audit trail. */
    AuditAction action() {
        return action;
    }
}
