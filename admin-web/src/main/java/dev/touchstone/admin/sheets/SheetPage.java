package dev.touchstone.admin.sheets;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.draft.Column;
import dev.touchstone.sheet.draft.Columns;
import dev.touchstone.sheet.draft.SheetHead;
import dev.touchstone.sheet.draft.SheetReader;
import dev.touchstone.sheet.draft.SheetReading;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A company's sheet on its way to a draft: chosen, its columns named, read, made a draft. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_ROWS = 14;

    @Inject
    CompanySheetDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private List<SheetTable> book = List.of();
    private int tab;
    private int header;
    private List<ColumnForm> columns = List.of();
    private final Map<Integer, String> measures = new HashMap<>();
    private @Nullable String name;
    private @Nullable String issuer;
    private transient @Nullable UploadedFile file;
    private transient @Nullable SheetReading reading;

    /** Opens the chosen workbook and guesses its columns. */
    public @Nullable String upload() {
        return notices.unlessRefused(() -> {
            UploadedFile chosen = file;
            if (chosen == null
                    || chosen.getFileName() == null
                    || chosen.getFileName().isBlank()) {
                throw new Refusal("sheets.chooseFirst");
            }
            book = desk.open(bytes(chosen));
            tab = 0;
            begin();
            return null;
        });
    }

    /** Guesses the columns of another sheet. */
    public void begin() {
        use(Columns.guess(getTable()));
        name = new SheetReader(book, getTable(), toColumns()).title();
    }

    /** Guesses the columns under other headings. */
    public void guessAgain() {
        use(Columns.of(getTable(), header));
    }

    /** Reads again with what was changed. */
    public void changed() {
        reading = null;
    }

    /** Begins the draft and opens it in the editor. */
    public @Nullable String draft() {
        return notices.unlessRefused(() -> {
            if (blank(name) || blank(issuer)) {
                throw new Refusal("sheets.nameFirst");
            }
            reading = null;
            SheetReading read = Objects.requireNonNull(getReading());
            return "/standards/standard?faces-redirect=true&id="
                    + desk.draft(read.standard(), me.getName()).id();
        });
    }

    /** What the sheet comes to; null until lines can be read. */
    public @Nullable SheetReading getReading() {
        if (reading == null && isReadable()) {
            SheetHead head = new SheetHead(
                    desk.nextVersion(),
                    blank(name)
                            ? getTable().name()
                            : Objects.requireNonNull(name).strip(),
                    blank(issuer) ? "—" : Objects.requireNonNull(issuer).strip());
            reading = new SheetReader(book, getTable(), toColumns()).read(head, measures);
        }
        return reading;
    }

    /** The lines with the measure of each. */
    public List<LineForm> getLines() {
        SheetReading read = getReading();
        return read == null
                ? List.of()
                : read.lines().stream()
                        .map(line -> new LineForm(line, measures))
                        .toList();
    }

    /** Whether the columns that a line needs are named. */
    public boolean isReadable() {
        return !book.isEmpty() && toColumns().readable();
    }

    public boolean isOpen() {
        return !book.isEmpty();
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

    /** How many rules were understood. */
    public long getUnderstood() {
        return getLines().stream().filter(each -> each.getLine().understood()).count();
    }

    private SheetTable getTable() {
        return book.get(tab);
    }

    private void use(Columns guessed) {
        header = guessed.header();
        List<ColumnForm> forms = new ArrayList<>();
        for (Column kind : guessed.kinds()) {
            forms.add(new ColumnForm(SheetTable.column(forms.size()), kind));
        }
        columns = forms;
        measures.clear();
        reading = null;
    }

    private Columns toColumns() {
        return new Columns(header, columns.stream().map(ColumnForm::getKind).toList());
    }

    private static byte[] bytes(UploadedFile chosen) {
        try (InputStream content = chosen.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The uploaded workbook cannot be read", unreadable);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
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

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
