package dev.touchstone.plugin;

import dev.touchstone.plugin.text.LocalizedText;

/** The source refuses the credentials. The host stops and does not try again until a person has acted. */
public final class AccessDeniedException extends AdapterException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param text what happened and what would help
     * @param cause what the source or the network said
     */
    public AccessDeniedException(LocalizedText text, Throwable cause) {
        super(text, cause);
    }

    /**
     * Tells what happened.
     *
     * @param text what happened and what would help
     */
    public AccessDeniedException(LocalizedText text) {
        super(text);
    }
}
