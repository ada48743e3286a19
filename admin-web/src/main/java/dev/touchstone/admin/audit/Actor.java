package dev.touchstone.admin.audit;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, at the time of an act.
 *
 * @param account the account's key
 * @param name what the person was called then
 * @param token the key of the token by which a program acted in the person's name; null if the person was here
 */
public record Actor(long account, String name, @Nullable Long token) {}
