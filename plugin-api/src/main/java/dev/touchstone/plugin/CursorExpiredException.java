package dev.touchstone.plugin;

import dev.touchstone.plugin.text.LocalizedText;

/** A cursor is not, or no longer, one of its stream's. The host starts that stream again and keeps what it has. */
public final class CursorExpiredException extends AdapterException {

    private static final long serialVersionUID = 1L;

    private final String stream;

    /**
     * Tells what happened.
     *
     * @param stream the stream concerned
     * @param text what happened and what would help
     */
    public CursorExpiredException(String stream, LocalizedText text) {
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
