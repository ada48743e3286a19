package dev.touchstone.admin.imports;

/**
 * An import run is over, and what it brought may change provisional results.
 *
 * @param connection which connection
 * @param run which run
 */
public record FactsArrived(long connection, long run) {}
