package dev.touchstone.admin.entry;

import dev.touchstone.admin.shell.Texts;
import java.util.List;

/**
 * What became of rows.
 *
 * @param good how many have no fault; they are stored unless the rows were only checked
 * @param rows one answer for each row, in their order
 */
public record EntryResult(int good, List<Row> rows) {

    /**
     * What became of a row.
     *
     * @param good whether it has no fault
     * @param faults what is wrong with it
     */
    public record Row(boolean good, List<Flaw> faults) {}

    /**
     * What is wrong with a cell.
     *
     * @param column which
     * @param message what, and what to do, in the caller's language
     */
    public record Flaw(EntryColumn column, String message) {}

    static EntryResult of(List<Checked> checked, Texts texts) {
        List<Row> rows = checked.stream()
                .map(row -> new Row(
                        row.entered() != null,
                        row.faults().stream()
                                .map(fault -> new Flaw(fault.column(), fault.sentence(texts)))
                                .toList()))
                .toList();
        return new EntryResult((int) rows.stream().filter(Row::good).count(), rows);
    }
}
