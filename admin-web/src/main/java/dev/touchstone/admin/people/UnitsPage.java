package dev.touchstone.admin.people;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.plugin.directory.TeamEntry;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of teams, departments and contractors, and the form that adds one or changes it. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UnitDesk desk;

    @Inject
    AccountLinks links;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private @Nullable Long id;
    private UnitForm form = new UnitForm();
    private transient @Nullable List<UnitRow> rows;

    /** Fills the form with the chosen unit, if one is. */
    public void open() {
        Long chosen = id;
        if (chosen != null && isEditable()) {
            notices.unlessRefused(() -> {
                form = desk.open(chosen, me.scope());
                return null;
            });
        }
    }

    /** Stores the form. */
    public @Nullable String save() {
        return notices.unlessRefused(() -> {
            Long chosen = id;
            if (chosen == null) {
                desk.add(form, me.scope());
            } else {
                desk.change(chosen, form, me.scope());
            }
            notices.done("people.unitSaved", form.getName());
            return "/people/units?faces-redirect=true";
        });
    }

    /** The tree. */
    public List<UnitRow> getRows() {
        if (rows == null) {
            rows = desk.list(me.scope());
        }
        return rows;
    }

    /** Whether the reader may change anything. */
    public boolean isEditable() {
        return me.scope() instanceof DataScope.All;
    }

    public boolean isNew() {
        return id == null;
    }

    public List<TeamEntry.Kind> getKinds() {
        return List.of(TeamEntry.Kind.values());
    }

    /** Keys of the people whose name or number contains what was typed. */
    public List<String> completeLead(String part) {
        return links.completePerson(part);
    }

    /** A person as shown. */
    public String personLabel(@Nullable String key) {
        return links.labelOfPerson(key);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public UnitForm getForm() {
        return form;
    }
}
