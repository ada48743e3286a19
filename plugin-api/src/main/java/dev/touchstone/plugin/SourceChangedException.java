package dev.touchstone.plugin;

import dev.touchstone.plugin.text.LocalizedText;

/** The source no longer has the form it had: a column, field or table is gone or means something else. A person has to act. */
public final class SourceChangedException extends AdapterException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what happened.
     *
     * @param text what happened and what would help
     * @param cause what the source or the network said
     */
    public SourceChangedException(LocalizedText text, Throwable cause) {
        super(text, cause);
    }

    /**
     * Tells what happened.
     *
     * @param text what happened and what would help
     */
    public SourceChangedException(LocalizedText text) {
        super(text);
    }
}
