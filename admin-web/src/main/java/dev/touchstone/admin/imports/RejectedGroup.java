package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Rejected;

/**
 * Open rejected records with the same reason in the same column.
 *
 * @param id of one of them, which stands for the group
 * @param count how many there are
 * @param example that one
 */
public record RejectedGroup(long id, long count, Rejected example) {}
