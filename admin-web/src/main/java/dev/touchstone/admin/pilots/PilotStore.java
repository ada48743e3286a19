package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps pilots. Whatever finds one takes the reader's scope. */
@Dependent
class PilotStore {

    private final EntityManager entities;

    @Inject
    PilotStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps a new one.
     *
     * @param named units somebody named
     * @param all these and the units below them
     */
    PilotEntity add(PilotEntity pilot, Set<Long> named, Set<Long> all) {
        entities.persist(pilot);
        entities.flush();
        all.forEach(unit -> entities.persist(new PilotUnitEntity(pilot.id(), unit, named.contains(unit))));
        entities.flush();
        return pilot;
    }

    Optional<PilotEntity> find(long id, DataScope scope) {
        ScopeCondition visible = PilotScope.of(scope).and("p.id = :id", "id", id);
        return visible.apply(
                        entities.createQuery("select p from PilotEntity p where " + visible.text(), PilotEntity.class))
                .getResultStream()
                .findFirst();
    }

    /** All that a reader may see, the newest first. */
    List<PilotEntity> list(DataScope scope) {
        ScopeCondition visible = PilotScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select p from PilotEntity p where " + visible.text() + " order by p.firstDay desc, p.id desc",
                        PilotEntity.class))
                .getResultList();
    }

    /** The units of a pilot, in the order they were named. */
    List<PilotUnitEntity> listUnits(long pilot) {
        return entities.createQuery("from PilotUnitEntity where pilot = :pilot order by id", PilotUnitEntity.class)
                .setParameter("pilot", pilot)
                .getResultList();
    }

    /** Whether a pilot of a standard waits for its report. */
    boolean hasOpen(String standard) {
        return entities.createQuery(
                                "select count(*) from PilotEntity where standard = :standard and state <> :closed",
                                Long.class)
                        .setParameter("standard", standard)
                        .setParameter("closed", PilotState.CLOSED)
                        .getSingleResult()
                > 0;
    }
}
