package dev.touchstone.admin.shell;

import java.util.List;

/**
 * A desk says no, for a reason the reader can understand. Nothing has changed: the transaction is rolled back. A page
 * shows it under its head through {@link Notices}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient List<Object> arguments;

    /** The key of the sentence, and what stands in its places. */
    public Refusal(String textKey, Object... arguments) {
        super(textKey);
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    /** The sentence in the reader's language. */
    public String sentence(Texts texts) {
        return texts.of(textKey, arguments.toArray());
    }
}
