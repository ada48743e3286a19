package dev.touchstone.admin.push;

/**
 * What became of a call.
 *
 * @param batch its number
 * @param facts how many facts were taken in
 * @param deletions how many deletions were
 * @param faulty how many records could not be read; they are kept as rejected ones
 * @param repeated whether the same call had been taken in before, so that this one changed nothing
 */
public record Receipt(long batch, int facts, int deletions, int faulty, boolean repeated) {}
