package dev.touchstone.admin.entry;

import dev.touchstone.admin.shell.Texts;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the grid as it is being filled in, with what is wrong under each of its cells. */
public class GridRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, @Nullable String> values = new HashMap<>();
    private final Map<String, String> faults = new HashMap<>();
    private final Map<String, String> remarks = new HashMap<>();
    private boolean good;

    static GridRow of(Cells cells) {
        GridRow row = new GridRow();
        cells.byColumn().forEach((column, text) -> row.values.put(column.name(), text));
        return row;
    }

    /** What was typed in the columns of a kind. */
    Cells toCells(EntryKind kind) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        for (EntryColumn column : kind.columns()) {
            String text = values.get(column.name());
            if (text != null) {
                cells.put(column, text);
            }
        }
        return new Cells(cells);
    }

    /** Shows what a check found; several faults of a cell stand one after the other. */
    void show(Checked checked, Texts texts) {
        forget();
        good = checked.entered() != null;
        checked.faults()
                .forEach(fault -> faults.merge(fault.column().name(), fault.sentence(texts), (a, b) -> a + " " + b));
    }

    /** Shows by which words no standard counts. */
    void remark(EntryKind kind, Vocabulary vocabulary, Texts texts) {
        vocabulary
                .listUnused(kind, toCells(kind))
                .forEach((column, word) -> remarks.put(column.name(), texts.of("entry.unused", word)));
    }

    void forget() {
        faults.clear();
        remarks.clear();
        good = false;
    }

    /** Whether the last check found nothing wrong. */
    public boolean isGood() {
        return good;
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public Map<String, String> getFaults() {
        return faults;
    }

    /** What is not wrong but worth knowing, by column. */
    public Map<String, String> getRemarks() {
        return remarks;
    }
}
