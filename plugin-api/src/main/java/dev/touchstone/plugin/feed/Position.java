package dev.touchstone.plugin.feed;

import org.jspecify.annotations.Nullable;

/**
 * Where in the source a record stands, so that a person can find it.
 *
 * @param place file (with the entry of an archive), sheet, table or address; never with personal data
 * @param line line or row, counted from 1; 0 if the source has none
 * @param column the column or field; null if the whole record is meant
 */
public record Position(String place, long line, @Nullable String column) {}
