package dev.touchstone.adapter.csv.mapping;

/**
 * A column that the mapping uses.
 *
 * @param name as in the header
 * @param path where in the document it is named
 */
public record ColumnRef(String name, String path) {}
