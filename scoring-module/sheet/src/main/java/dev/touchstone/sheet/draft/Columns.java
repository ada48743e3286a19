package dev.touchstone.sheet.draft;

import dev.touchstone.sheet.book.SheetTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which column of a sheet holds what.
 *
 * @param header the row of the headings, from 0; the lines follow it
 * @param kinds what each column holds, from the first
 */
public record Columns(int header, List<Column> kinds) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 20;

    /** Copies the list. */
    public Columns {
        kinds = new ArrayList<>(kinds);
    }

    /**
     * Guesses the headings from their words: the row that names most kinds of columns.
     *
     * @param table a sheet
     * @return a proposal; all columns are ignored if no row looks like headings
     */
    public static Columns guess(SheetTable table) {
        Columns best = new Columns(0, nothing(table.width()));
        for (int row = 0; row < Math.min(FIRST_ROWS, table.rows().size()); row++) {
            Columns columns = of(table, row);
            if (columns.known() > best.known()) {
                best = columns;
            }
        }
        return best;
    }

    /**
     * Guesses the columns under headings that are known.
     *
     * @param table a sheet
     * @param header the row of the headings, from 0
     * @return a proposal
     */
    public static Columns of(SheetTable table, int header) {
        List<Column> kinds = nothing(table.width());
        Set<Column> left = EnumSet.complementOf(EnumSet.of(Column.IGNORED));
        for (int letters = longest(table, header); letters > 0; letters--) {
            for (int column = 0; column < kinds.size(); column++) {
                for (Column kind : Column.values()) {
                    if (kinds.get(column) == Column.IGNORED
                            && left.contains(kind)
                            && kind.matches(table.cell(header, column)) == letters) {
                        kinds.set(column, kind);
                        left.remove(kind);
                    }
                }
            }
        }
        return new Columns(header, kinds);
    }

    /**
     * Where a kind of column stands.
     *
     * @param kind which
     * @return from 0; empty if the sheet has none
     */
    public OptionalInt find(Column kind) {
        int at = kinds.indexOf(kind);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /**
     * Whether lines can be read: there is a column of indicators, and one of weights or of maxima.
     *
     * @return false if one of them must be pointed out first
     */
    public boolean readable() {
        return find(Column.INDICATOR).isPresent()
                && (find(Column.WEIGHT).isPresent() || find(Column.MAXIMUM).isPresent());
    }

    private long known() {
        return kinds.stream().filter(kind -> kind != Column.IGNORED).count();
    }

    private static int longest(SheetTable table, int row) {
        int longest = 0;
        for (int column = 0; column < table.width(); column++) {
            longest = Math.max(longest, table.cell(row, column).length());
        }
        return longest;
    }

    private static List<Column> nothing(int width) {
        List<Column> kinds = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            kinds.add(Column.IGNORED);
        }
        return kinds;
    }
}
