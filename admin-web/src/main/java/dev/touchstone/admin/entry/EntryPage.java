package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.Account;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The grid: type or paste rows, see what is wrong with each, store the good ones. Bad rows stay. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BLANK_ROWS = 5;

    @Inject
    EntryDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private EntryKind kind = EntryKind.INSPECTION;
    private List<GridRow> rows = new ArrayList<>();
    private String pasted = "";
    private List<String> strange = List.of();
    private int surplus;
    private transient @Nullable Vocabulary vocabulary;

    /** Begins with blank rows of the first kind that may be entered. */
    public void open() {
        if (rows.isEmpty()) {
            add();
        }
    }

    public void add() {
        IntStream.range(0, BLANK_ROWS).forEach(i -> rows.add(new GridRow()));
    }

    public void remove(GridRow row) {
        rows.remove(row);
    }

    /** Another kind is chosen: what was typed stays in the columns that both have. */
    public void change() {
        rows.forEach(GridRow::forget);
        strange = List.of();
        surplus = 0;
    }

    /** Puts the pasted table into the grid and checks it; nothing is stored. What cannot be taken over stays in the box. */
    public @Nullable String take() {
        return notices.unlessRefused(() -> {
            PastedTable read = PastedTable.of(kind, pasted);
            strange = read.strange();
            surplus = read.surplus();
            dropBlank();
            read.rows().stream().map(GridRow::of).forEach(rows::add);
            if (read.complete()) {
                pasted = "";
            }
            return check();
        });
    }

    /** Shows what is wrong; nothing is stored. */
    public @Nullable String check() {
        return notices.unlessRefused(() -> {
            List<GridRow> filled = listFilled();
            show(filled, desk.check(kind, cells(filled), me.scope(), account()));
            return null;
        });
    }

    /** Stores the good rows and keeps the others. */
    public @Nullable String store() {
        return notices.unlessRefused(() -> {
            List<GridRow> filled = listFilled();
            List<Checked> checked = desk.store(kind, cells(filled), me.scope(), account());
            show(filled, checked);
            List<GridRow> stored = filled.stream().filter(GridRow::isGood).toList();
            rows.removeAll(stored);
            int left = filled.size() - stored.size();
            if (filled.isEmpty()) {
                notices.done("entry.nothing");
                return null;
            }
            if (left == 0) {
                notices.done("entry.stored", stored.size());
                return "/entry/entries?faces-redirect=true";
            }
            notices.done("entry.storedPartly", stored.size(), left);
            return check();
        });
    }

    /** Words to choose from while typing in a column. */
    public List<String> words(EntryColumn column) {
        return switch (column) {
            case PERSON ->
                desk.listPeople(me.scope()).stream().map(PeopleInReach::label).toList();
            case VERDICT -> List.of(texts.of("entry.passed"), texts.of("entry.failed"));
            default -> List.copyOf(vocabulary().list(column));
        };
    }

    public long getGood() {
        return rows.stream().filter(GridRow::isGood).count();
    }

    public long getFaulty() {
        return rows.stream().filter(GridRow::isFaulty).count();
    }

    public List<EntryKind> getKinds() {
        return EntryDesk.listKinds(me.scope());
    }

    /** Heads of the last paste that mean no column. */
    public String getStrange() {
        return String.join(", ", strange);
    }

    /** The first row of the last paste that is longer than the grid; 0 if none is. */
    public int getSurplus() {
        return surplus;
    }

    private void show(List<GridRow> shown, List<Checked> checked) {
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(checked.get(i), texts);
            shown.get(i).remark(kind, vocabulary(), texts);
        }
    }

    private List<GridRow> listFilled() {
        rows.forEach(GridRow::forget);
        return rows.stream().filter(row -> !row.toCells(kind).blank()).toList();
    }

    private List<Cells> cells(List<GridRow> filled) {
        return filled.stream().map(row -> row.toCells(kind)).toList();
    }

    private void dropBlank() {
        rows.removeIf(row -> row.toCells(kind).blank());
    }

    private Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = new Vocabulary(
                    standards.list().stream().map(VersionRow::standard).toList());
        }
        return vocabulary;
    }

    private Account account() {
        return me.getAccount().orElseThrow();
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public List<GridRow> getRows() {
        return rows;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String pasted) {
        this.pasted = pasted == null ? "" : pasted;
    }
}
