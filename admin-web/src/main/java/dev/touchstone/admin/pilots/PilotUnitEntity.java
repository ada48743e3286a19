package dev.touchstone.admin.pilots;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A unit whose people take part in a pilot, named by somebody or below a named one. */
@Entity
@Table(name = "pilot_unit")
class PilotUnitEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long pilot;
    private long unit;
    private boolean named;

    protected PilotUnitEntity() {}

    PilotUnitEntity(long pilot, long unit, boolean named) {
        this.pilot = pilot;
        this.unit = unit;
        this.named = named;
    }

    long unit() {
        return unit;
    }

    boolean named() {
        return named;
    }
}
