package dev.touchstone.pdf.font;

import org.jspecify.annotations.Nullable;

/** A font with which no legible PDF can be made. The message names the font, says why and what to use instead. */
public class UnusableFontException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a font.
     *
     * @param message names the font, the reason and the remedy
     */
    public UnusableFontException(String message) {
        super(message);
    }

    /**
     * Refuses a font because reading it failed.
     *
     * @param message names the font, the reason and the remedy
     * @param cause what reading it met; null if there is none
     */
    public UnusableFontException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
