package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry: all its versions, and a correction or deletion with a reason. */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TO_LIST = "/entry/entries?faces-redirect=true";

    @Inject
    EntryDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private long number;
    private int version;
    private String reason = "";
    private GridRow row = new GridRow();
    private transient @Nullable List<EntryRow> versions;

    /** Answers 404 where there is no such entry for this reader, as for one that does not exist at all. */
    public void open() {
        if (getVersions().isEmpty()) {
            throw new NothingHere();
        }
        version = getNewest().version();
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        getNewest()
                .kind()
                .columns()
                .forEach(column -> cells.put(column, getNewest().cell(column)));
        row = GridRow.of(new Cells(cells));
    }

    /** Stores the next version. */
    public @Nullable String correct() {
        return notices.unlessRefused(() -> {
            EntryKind kind = getNewest().kind();
            Checked checked = desk.correct(
                    number,
                    version,
                    row.toCells(kind),
                    reason,
                    me.scope(),
                    me.getAccount().orElseThrow());
            row.show(checked, texts);
            if (checked.entered() == null) {
                return null;
            }
            notices.done("entry.corrected");
            return TO_LIST;
        });
    }

    /** Stores that it is not so. */
    public @Nullable String withdraw() {
        return notices.unlessRefused(() -> {
            desk.withdraw(number, version, reason, me.scope(), me.getAccount().orElseThrow());
            notices.done("entry.withdrawn");
            return TO_LIST;
        });
    }

    /** Oldest first. */
    public List<EntryRow> getVersions() {
        if (versions == null) {
            versions = desk.listVersions(number, me.scope());
        }
        return versions;
    }

    public EntryRow getNewest() {
        return getVersions().get(getVersions().size() - 1);
    }

    public GridRow getRow() {
        return row;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
