package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.AdapterException;

/** Asks a source for a token. */
@FunctionalInterface
public interface TokenIssuer {

    /**
     * Asks for a new one.
     *
     * @return the token
     * @throws AdapterException by its kind; its text never holds the credentials
     */
    Token issue() throws AdapterException;
}
