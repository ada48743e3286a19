package dev.touchstone.admin.entry;

import dev.touchstone.admin.shell.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be entered by hand, as a program reads it.
 *
 * @param kind its key
 * @param name as shown, in the caller's language
 * @param columns the cells of a row, in the order of the grid
 */
public record KindRow(EntryKind kind, String name, List<ColumnRow> columns) {

    /**
     * One cell of a row.
     *
     * @param column its key
     * @param name as shown
     * @param hint what to know before filling it in; null if there is nothing
     * @param required whether it has to be filled in
     */
    public record ColumnRow(
            EntryColumn column, String name, @Nullable String hint, boolean required) {}

    static KindRow of(EntryKind kind, Texts texts) {
        return new KindRow(
                kind,
                texts.of(kind.getTextKey()),
                kind.columns().stream()
                        .map(column -> new ColumnRow(
                                column,
                                texts.of(column.getTextKey()),
                                column.isHinted() ? texts.of("entry.hint." + column) : null,
                                kind.requires(column)))
                        .toList());
    }
}
