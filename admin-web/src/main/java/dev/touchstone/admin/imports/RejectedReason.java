package dev.touchstone.admin.imports;

/**
 * Open rejected records with the same reason in the same column.
 *
 * @param count how many there are
 * @param example one of them
 */
public record RejectedReason(long count, RejectedRow example) {}
