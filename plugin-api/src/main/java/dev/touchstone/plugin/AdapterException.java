package dev.touchstone.plugin;

import dev.touchstone.plugin.text.LocalizedText;

/**
 * Something an adapter could not do, by kind. The text is for people, in three languages, with what would help; it never holds a
 * secret or personal data.
 */
public abstract sealed class AdapterException extends Exception
        permits BadSettingsException,
                AccessDeniedException,
                PermissionMissingException,
                RateLimitedException,
                SourceUnavailableException,
                CursorExpiredException,
                SourceChangedException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;

    AdapterException(LocalizedText text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    AdapterException(LocalizedText text) {
        super(text.en());
        this.text = text;
    }

    /**
     * What happened and what would help.
     *
     * @return the text
     */
    public LocalizedText text() {
        return text;
    }
}
