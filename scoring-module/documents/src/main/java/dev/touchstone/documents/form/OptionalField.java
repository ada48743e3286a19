package dev.touchstone.documents.form;

/**
 * A member that may be missing.
 *
 * @param index its position among the members
 * @param <T> its value
 */
public record OptionalField<T>(int index) {}
