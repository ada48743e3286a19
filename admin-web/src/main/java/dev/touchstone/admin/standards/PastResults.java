package dev.touchstone.admin.standards;

/** What becomes of results that were confirmed before a version was published over their days. */
public enum PastResults {
    /** They stay under the versions that decided when they were confirmed, also when facts arrive later. */
    FROZEN,
    /** They are computed under the version and confirmed again, each as a new revision that says why. */
    RESTATED
}
