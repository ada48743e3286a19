package dev.touchstone.plugin;

import dev.touchstone.plugin.text.LocalizedText;

/** The credentials are good, but may not read one stream. The other streams go on. */
public final class PermissionMissingException extends AdapterException {

    private static final long serialVersionUID = 1L;

    private final String stream;

    /**
     * Tells what happened.
     *
     * @param stream the stream concerned
     * @param text what happened and what would help
     */
    public PermissionMissingException(String stream, LocalizedText text) {
        super(text);
        this.stream = stream;
    }

    /**
     * The stream concerned.
     *
     * @return its name
     */
    public String stream() {
        return stream;
    }
}
