package dev.touchstone.admin.measurements;

import dev.touchstone.admin.imports.FactDays;
import dev.touchstone.admin.imports.FactStore;
import dev.touchstone.admin.shell.OrganisationDesk;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;

/** What is kept of days, without a server around it. */
final class DaysOf {

    private DaysOf() {}

    static CountedDays database(EntityManager entities, ZoneId zone) {
        CountedDays days = new CountedDays();
        days.facts = new FactStore(entities);
        days.changes = new FactDays(entities);
        days.store = new CountedDayStore();
        days.store.entities = entities;
        days.organisation = new OrganisationDesk() {
            @Override
            public ZoneId zone() {
                return zone;
            }
        };
        return days;
    }
}
