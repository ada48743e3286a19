package dev.touchstone.documents.form;

/**
 * A member that may be missing.
 *
 * @param index its position among the members
 * @param <T> its value
 */
@SuppressWarnings("UnusedTypeParameter") // says what Values gives for it
public record OptionalField<T>(int index) {}
