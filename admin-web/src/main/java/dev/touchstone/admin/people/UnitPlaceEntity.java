package dev.touchstone.admin.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a unit stood and who led it, from one position of the ledger to another. */
@Entity
@Table(name = "unit_place")
class UnitPlaceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long unit;
    private @Nullable Long parent;
    private @Nullable Long lead;
    private long sinceChange;
    private @Nullable Long untilChange;

    protected UnitPlaceEntity() {}

    UnitPlaceEntity(long unit, @Nullable Long parent, @Nullable Long lead, long since) {
        this.unit = unit;
        this.parent = parent;
        this.lead = lead;
        this.sinceChange = since;
    }

    void close(long position) {
        untilChange = position;
    }

    long unit() {
        return unit;
    }

    boolean is(@Nullable Long otherParent, @Nullable Long otherLead) {
        return Objects.equals(parent, otherParent) && Objects.equals(lead, otherLead);
    }

    /** The unit as it stood. */
    Unit placed(Unit unit) {
        return new Unit(unit.id(), unit.name(), unit.kind(), parent, lead);
    }
}
