package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.imports.ImportDesk;
import dev.touchstone.admin.imports.ImportRun;
import dev.touchstone.admin.people.Person;
import dev.touchstone.admin.shell.PagedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was entered by hand, by whom and when, and whether it is counted already. */
@Named
@ViewScoped
public class EntriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EntryDesk desk;

    @Inject
    ImportDesk imports;

    @Inject
    SignedIn me;

    private @Nullable EntryKind kind;
    private @Nullable String month;
    private @Nullable Long person;
    private boolean deleted;
    private transient @Nullable PagedRows<EntryRow> rows;

    /** The newest first, a page at a time. */
    public PagedRows<EntryRow> getRows() {
        if (rows == null) {
            EntryQuery query = query();
            DataScope scope = me.scope();
            rows = new PagedRows<>(
                    () -> desk.count(query, scope), (first, most, order) -> desk.list(query, scope, first, most));
        }
        return rows;
    }

    public long getCount() {
        return desk.count(query(), me.scope());
    }

    /** Reads the list anew with the filters as they are. */
    public void search() {
        rows = null;
    }

    /** The columns with something in them beside person and day, in the order of the grid. */
    public List<EntryColumn> columns(EntryRow row) {
        return row.kind().columns().stream()
                .filter(column -> column != EntryColumn.PERSON && column != EntryColumn.DAY)
                .filter(column -> !row.cell(column).isEmpty())
                .toList();
    }

    /** The import that reads what was entered last; null before the first. */
    public @Nullable ImportRun getRun() {
        return desk.findConnection()
                .flatMap(connection -> imports.list(connection, 1).stream().findFirst())
                .orElse(null);
    }

    /** Whether something that was entered is not read yet, so that the page keeps looking. */
    public boolean isReading() {
        ImportRun run = getRun();
        return run == null ? getCount() > 0 : !run.state().over() || desk.isUnread(run.requestedAt());
    }

    public List<EntryKind> getKinds() {
        return EntryDesk.listKinds(me.scope());
    }

    public List<Person> getPeople() {
        return desk.listPeople(me.scope());
    }

    public boolean isFiltered() {
        return !query().equals(EntryQuery.EVERYTHING);
    }

    private EntryQuery query() {
        return new EntryQuery(kind, parsed(month), person, deleted);
    }

    /** A browser without a month field sends whatever was typed; what is no month filters nothing. */
    private static @Nullable YearMonth parsed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeParseException noMonth) {
            return null;
        }
    }

    public @Nullable EntryKind getKind() {
        return kind;
    }

    public void setKind(@Nullable EntryKind kind) {
        this.kind = kind;
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
    }

    public boolean isDeleted() {
        return deleted;
    }

    public void setDeleted(boolean deleted) {
        this.deleted = deleted;
    }
}
