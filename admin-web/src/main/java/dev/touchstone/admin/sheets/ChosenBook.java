package dev.touchstone.admin.sheets;

import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.draft.Column;
import dev.touchstone.sheet.draft.Columns;
import dev.touchstone.sheet.draft.SheetReader;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A workbook with the sheet that is read, the row of its headings, and what its columns are said to hold. */
public class ChosenBook implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_ROWS = 14;

    private final List<SheetTable> book;
    private int tab;
    private int header;
    private List<ColumnForm> columns = List.of();

    ChosenBook(List<SheetTable> book) {
        this.book = new ArrayList<>(book);
        guess();
    }

    /** Guesses headings and columns of the chosen sheet. */
    void guess() {
        use(Columns.guess(getTable()));
    }

    /** Guesses the columns under the headings that were chosen. */
    void guessColumns() {
        use(Columns.of(getTable(), header));
    }

    SheetReader reader() {
        return new SheetReader(book, getTable(), toColumns());
    }

    /** What the columns hold, as it was guessed or corrected. */
    Columns toColumns() {
        return new Columns(header, columns.stream().map(ColumnForm::getKind).toList());
    }

    /** The sheet that is read. */
    SheetTable getTable() {
        return book.get(tab);
    }

    private void use(Columns guessed) {
        header = guessed.header();
        List<ColumnForm> forms = new ArrayList<>();
        for (Column kind : guessed.kinds()) {
            forms.add(new ColumnForm(SheetTable.column(forms.size()), kind));
        }
        columns = forms;
    }

    /** Whether the columns that a line needs are named. */
    public boolean isReadable() {
        return toColumns().readable();
    }

    /** Rows to be shown: their number from 1 and their cells. */
    public List<ShownRow> getRows() {
        return IntStream.range(0, Math.min(SHOWN_ROWS, getTable().rows().size()))
                .mapToObj(row -> new ShownRow(
                        row,
                        row == header,
                        IntStream.range(0, columns.size())
                                .mapToObj(column -> getTable().cell(row, column))
                                .toList()))
                .toList();
    }

    /** How many rows follow those that are shown. */
    public int getHidden() {
        return Math.max(0, getTable().rows().size() - SHOWN_ROWS);
    }

    /** The sheets by their names. */
    public List<SelectItem> getTabs() {
        return IntStream.range(0, book.size())
                .mapToObj(number -> new SelectItem(number, book.get(number).name()))
                .toList();
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    public int getTab() {
        return tab;
    }

    public void setTab(int tab) {
        this.tab = Math.max(0, Math.min(tab, book.size() - 1));
    }

    /** The row of the headings, from 1. */
    public int getHeader() {
        return header + 1;
    }

    /** The row of the headings, from 1. */
    public void setHeader(int row) {
        header = Math.max(0, Math.min(row, getTable().rows().size()) - 1);
    }
}
