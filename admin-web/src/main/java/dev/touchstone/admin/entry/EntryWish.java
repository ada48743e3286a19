package dev.touchstone.admin.entry;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.TextForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What a program sends to enter rows.
 *
 * @param kind what they are
 * @param rows at least one; what stands in each column
 */
public record EntryWish(EntryKind kind, List<SortedMap<EntryColumn, String>> rows) {

    /** How cells are written: the text by the name of its column. */
    static final MapForm<EntryColumn, String> CELLS = new MapForm<>(names(EntryColumn.class), Texts.ANY);

    static final StrictReader<EntryWish> READER = new StrictReader<>("entries", 2 << 20, new EntryForm());

    public EntryWish {
        rows = List.copyOf(rows);
    }

    List<Cells> toCells() {
        return rows.stream().map(Cells::new).toList();
    }

    private static <E extends Enum<E>> TextForm<E> names(Class<E> type) {
        String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return TextForm.of(
                name -> Enum.valueOf(type, name),
                Enum::name,
                new LocalizedText("其中之一：" + all, "其中之一：" + all, "one of " + all));
    }

    private static final class EntryForm extends RecordForm<EntryWish> {

        private final Field<EntryKind> kind = required("kind", names(EntryKind.class), EntryWish::kind);
        private final Field<List<SortedMap<EntryColumn, String>>> rows =
                required("rows", ListForm.of(CELLS).notEmpty(), EntryWish::rows);

        EntryForm() {
            super("entries", "Rows of one kind, as a spreadsheet holds them.");
        }

        @Override
        protected EntryWish construct(Values in) {
            return new EntryWish(in.get(kind), in.get(rows));
        }
    }
}
