package dev.touchstone.plugin;

import dev.touchstone.plugin.text.LocalizedText;

/** The source cannot be reached or answers nonsense for now. The host tries again later. */
public final class SourceUnavailableException extends AdapterException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param text what happened and what would help
     * @param cause what the source or the network said
     */
    public SourceUnavailableException(LocalizedText text, Throwable cause) {
        super(text, cause);
    }

    /**
     * Tells what happened.
     *
     * @param text what happened and what would help
     */
    public SourceUnavailableException(LocalizedText text) {
        super(text);
    }
}
