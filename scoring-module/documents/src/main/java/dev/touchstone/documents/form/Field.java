package dev.touchstone.documents.form;

/**
 * A member that has a value in every record.
 *
 * @param index its position among the members
 * @param <T> its value
 */
@SuppressWarnings("UnusedTypeParameter") // says what Values gives for it
public record Field<T>(int index) {}
