package dev.touchstone.admin.access;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, and what may come of it.
 *
 * @param account whose rights it has
 * @param pass what lets it in
 * @param token the key of the token it shows; null for a person
 */
record Caller(Account account, Pass pass, @Nullable Long token) {}
