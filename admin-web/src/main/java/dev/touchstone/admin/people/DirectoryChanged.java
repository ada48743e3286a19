package dev.touchstone.admin.people;

/**
 * Somebody belongs elsewhere, a name means somebody else, or a unit stands elsewhere; results may come out differently.
 *
 * @param position of the ledger at which it changed
 */
public record DirectoryChanged(long position) {}
