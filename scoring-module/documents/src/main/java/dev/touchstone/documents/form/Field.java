package dev.touchstone.documents.form;

/**
 * A member that has a value in every record.
 *
 * @param index its position among the members
 * @param <T> its value
 */
public record Field<T>(int index) {}
