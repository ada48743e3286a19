package dev.touchstone.admin.people;

import dev.touchstone.plugin.directory.TeamEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "unit")
class UnitEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private TeamEntry.Kind kind;

    private @Nullable Long parent;
    private @Nullable Long lead;
    private boolean byHand;

    @SuppressWarnings("NullAway.Init")
    protected UnitEntity() {}

    UnitEntity(String name, TeamEntry.Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    void describe(String name, TeamEntry.Kind kind, @Nullable Long parent, @Nullable Long lead) {
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.lead = lead;
    }

    /** From now on people and not sources say what this unit is called and where it stands. */
    void maintainByHand() {
        byHand = true;
    }

    boolean maintainedByHand() {
        return byHand;
    }

    long id() {
        return id;
    }

    Unit toUnit() {
        return new Unit(id, name, kind, parent, lead);
    }
}
