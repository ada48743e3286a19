package dev.touchstone.admin.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** When facts of a day last changed. */
@Entity
@Table(name = "fact_day")
class FactDayEntity {

    @Id
    private LocalDate onDay;

    private long changed;

    @SuppressWarnings("NullAway.Init")
    protected FactDayEntity() {}

    FactDayEntity(LocalDate onDay, long changed) {
        this.onDay = onDay;
        this.changed = changed;
    }
}
