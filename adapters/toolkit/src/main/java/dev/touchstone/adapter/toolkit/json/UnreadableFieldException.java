package dev.touchstone.adapter.toolkit.json;

import dev.touchstone.plugin.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A field that keeps a record from becoming a fact. Its message names the field, never the value, which may be personal. */
public final class UnreadableFieldException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient @Nullable String value;
    private final transient LocalizedText reason;

    /**
     * For what only an adapter can tell, such as a status it does not know.
     *
     * @param path the field, as {@link JsonRow#path} names it
     * @param value what stands there; null if nothing does
     * @param reason what is wrong and what would mend it, without the value
     */
    public UnreadableFieldException(String path, @Nullable String value, LocalizedText reason) {
        super(path + ": " + reason.en(), null, false, false);
        this.path = path;
        this.value = value;
        this.reason = reason;
    }

    /**
     * Where it stands.
     *
     * @return the names of members and the numbers of elements, joined by dots
     */
    public String path() {
        return path;
    }

    /**
     * What stands there.
     *
     * @return as the source wrote it; null if nothing does
     */
    public @Nullable String value() {
        return value;
    }

    /**
     * What is wrong with it.
     *
     * @return the sentence, with what would mend it
     */
    public LocalizedText reason() {
        return reason;
    }
}
