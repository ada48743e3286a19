package dev.touchstone.plugin;

/** What an adapter can do beyond reading pages. The contract tests ask for the rules that follow from it. */
public enum Capability {
    /** A later read returns only what is new or changed since its cursor. */
    INCREMENTAL,
    /** Single facts can be fetched by key, for repair. */
    FETCH,
    /** All existing keys can be listed, so that deletes can be reconciled. */
    LIST_KEYS,
    /** People, teams and memberships can be read. */
    DIRECTORY,
    /** Facts are generated: every page and PDF says so. */
    GENERATED
}
