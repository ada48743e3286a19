package dev.touchstone.adapter.csv.fact;

import dev.touchstone.plugin.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A value that keeps a row from becoming a fact. */
public final class UnreadableValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final transient @Nullable String value;
    private final transient LocalizedText reason;

    UnreadableValueException(String column, @Nullable String value, LocalizedText reason) {
        super(reason.en(), null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    /**
     * Where it stands.
     *
     * @return the column, several joined by a plus
     */
    public String column() {
        return column;
    }

    /**
     * What stands there.
     *
     * @return null if nothing does
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
