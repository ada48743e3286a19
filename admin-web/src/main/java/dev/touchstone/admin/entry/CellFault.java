package dev.touchstone.admin.entry;

import dev.touchstone.admin.shell.Texts;
import java.util.List;

/**
 * What is wrong with a cell.
 *
 * @param column which
 * @param textKey the key of the sentence that says it, and what to do
 * @param arguments what stands in its places
 */
record CellFault(EntryColumn column, String textKey, List<Object> arguments) {

    CellFault {
        arguments = List.copyOf(arguments);
    }

    static CellFault of(EntryColumn column, String textKey, Object... arguments) {
        return new CellFault(column, textKey, List.of(arguments));
    }

    /** The sentence in the reader's language. */
    String sentence(Texts texts) {
        return texts.of(textKey, arguments.toArray());
    }
}
