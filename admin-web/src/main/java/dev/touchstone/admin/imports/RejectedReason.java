package dev.touchstone.admin.imports;

/**
 * Open rejected records with the same reason in the same column.
 *
 * @param reason its key, by which {@code /imports/rejected} lists its records
 * @param count how many there are
 * @param example one of them
 */
public record RejectedReason(long reason, long count, RejectedRow example) {}
