package dev.touchstone.plugin;

import dev.touchstone.plugin.text.LocalizedText;
import java.time.Instant;

/** The source asks to wait. The host schedules the next read; the adapter does not sleep. */
public final class RateLimitedException extends AdapterException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    /**
     * Tells until when.
     *
     * @param until when reading may go on
     */
    public RateLimitedException(Instant until) {
        super(new LocalizedText(
                "来源要求等到 " + until + " 再读", "來源要求等到 " + until + " 再讀", "The source asks to wait until " + until));
        this.until = until;
    }

    /**
     * When reading may go on.
     *
     * @return the instant
     */
    public Instant until() {
        return until;
    }
}
