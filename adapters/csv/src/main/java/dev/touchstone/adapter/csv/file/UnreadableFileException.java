package dev.touchstone.adapter.csv.file;

import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;

/** A file that cannot be read as what it claims to be. A person has to look at it. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;

    /**
     * Tells what is wrong.
     *
     * @param text the file, what is wrong with it and what would help
     */
    public UnreadableFileException(LocalizedText text) {
        super(text.en());
        this.text = text;
    }

    /**
     * Tells what is wrong.
     *
     * @param text the file, what is wrong with it and what would help
     * @param cause what the library said
     */
    public UnreadableFileException(LocalizedText text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /**
     * What is wrong.
     *
     * @return the sentence
     */
    public LocalizedText text() {
        return text;
    }
}
