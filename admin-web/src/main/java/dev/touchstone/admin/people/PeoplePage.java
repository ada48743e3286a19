package dev.touchstone.admin.people;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.PagedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody who serves customers, as far as the reader may see. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleDesk desk;

    @Inject
    UnitDesk units;

    @Inject
    SignedIn me;

    private String find = "";
    private @Nullable Long unit;
    private boolean unmatched;
    private transient @Nullable PagedRows<PersonRow> rows;

    /** Reads the list anew with the filters as they are. */
    public void search() {
        rows = null;
    }

    /** The list, a page at a time. */
    public PagedRows<PersonRow> getRows() {
        if (rows == null) {
            DataScope scope = me.scope();
            PeopleQuery query = PeopleQuery.all().filtered(find, unit, unmatched);
            rows = new PagedRows<>(
                    () -> desk.count(query, scope),
                    (first, most, order) -> desk.list(query.page(first, most).sorted(order), scope));
        }
        return rows;
    }

    /** How many there are without any filter. */
    public long getTotal() {
        return desk.count(PeopleQuery.all(), me.scope());
    }

    /** How many are known from facts only. */
    public long getUnmatchedTotal() {
        return desk.count(PeopleQuery.all().filtered("", null, true), me.scope());
    }

    /** Units to filter by. */
    public List<UnitRow> getUnits() {
        return units.list(me.scope());
    }

    public String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find == null ? "" : find;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public boolean isUnmatched() {
        return unmatched;
    }

    public void setUnmatched(boolean unmatched) {
        this.unmatched = unmatched;
    }
}
