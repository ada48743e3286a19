package dev.touchstone.admin.people;

import dev.touchstone.plugin.directory.TeamEntry;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is filled in about a unit. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private TeamEntry.Kind kind = TeamEntry.Kind.TEAM;
    private @Nullable Long parent;
    private @Nullable String lead;

    static UnitForm of(Unit unit) {
        UnitForm form = new UnitForm();
        form.name = unit.name();
        form.kind = unit.kind();
        form.parent = unit.parent();
        form.lead = unit.lead() == null ? null : String.valueOf(unit.lead());
        return form;
    }

    /** The key of the person in charge; null if nobody is chosen. */
    @Nullable Long leadKey() {
        return lead == null ? null : Long.valueOf(lead);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TeamEntry.Kind getKind() {
        return kind;
    }

    public void setKind(TeamEntry.Kind kind) {
        this.kind = kind;
    }

    public @Nullable Long getParent() {
        return parent;
    }

    public void setParent(@Nullable Long parent) {
        this.parent = parent;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead == null || lead.isBlank() ? null : lead;
    }
}
