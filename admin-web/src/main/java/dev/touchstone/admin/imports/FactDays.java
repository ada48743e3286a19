package dev.touchstone.admin.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** On which days facts changed, and when: whatever was counted of such a day before is to be counted again. */
@Dependent
public class FactDays {

    private final EntityManager entities;

    @Inject
    public FactDays(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * When facts of some days last changed.
     *
     * @param from first day
     * @param until the day after the last
     * @return positions of the ledger; days on which nothing changed since the console knows of days are left out
     */
    public Map<LocalDate, Long> listChanged(LocalDate from, LocalDate until) {
        Map<LocalDate, Long> changed = new HashMap<>();
        entities.createQuery(
                        "select onDay, changed from FactDayEntity where onDay >= :from and onDay < :until",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .forEach(row -> changed.put((LocalDate) row[0], (Long) row[1]));
        return changed;
    }

    /** Notes that facts of these days change at a position; nobody else does until the transaction is over. */
    void touch(Set<LocalDate> days, long position) {
        if (days.isEmpty()) {
            return;
        }
        List<LocalDate> known = entities.createQuery(
                        "select onDay from FactDayEntity where onDay in :days", LocalDate.class)
                .setParameter("days", days)
                .getResultList();
        entities.createQuery("update FactDayEntity set changed = :position where onDay in :days")
                .setParameter("position", position)
                .setParameter("days", days)
                .executeUpdate();
        Set<LocalDate> fresh = new HashSet<>(days);
        known.forEach(fresh::remove);
        fresh.forEach(day -> entities.persist(new FactDayEntity(day, position)));
    }
}
