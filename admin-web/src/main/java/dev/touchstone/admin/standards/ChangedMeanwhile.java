package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Refusal;

/** Somebody else saved the draft after it was opened. */
final class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String by) {
        super("standards.refused.changedMeanwhile", by);
    }
}
