package dev.touchstone.admin.imports;

/**
 * A stream of a run that reads again since an instant.
 *
 * @param name its name
 * @param whole whether it was read from its beginning, as its source cannot be asked since an instant
 */
public record RunStream(String name, boolean whole) {}
