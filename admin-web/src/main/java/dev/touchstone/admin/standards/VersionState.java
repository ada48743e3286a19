package dev.touchstone.admin.standards;

/** Where a version of a standard is in its life. */
public enum VersionState {
    /** Being edited. */
    DRAFT,
    /** In force from its date on; never changes. */
    PUBLISHED,
    /** Not used for new periods any more. */
    RETIRED
}
