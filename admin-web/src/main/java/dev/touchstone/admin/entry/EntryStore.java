package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps every version of every entry. Everything that is read for a person takes that person's scope. */
@Dependent
class EntryStore {

    private static final String NEWEST =
            "not exists (select n.position from EntryEntity n where n.number = e.number and n.version > e.version)";

    private final EntityManager entities;

    @Inject
    EntryStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Holds the order of entries until the transaction is over. */
    EntryLedgerEntity lock() {
        return entities.find(EntryLedgerEntity.class, EntryLedgerEntity.KEY, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(EntryEntity entry) {
        entities.persist(entry);
    }

    /** The newest version of an entry a reader may see, deleted or not. */
    Optional<EntryEntity> find(long number, DataScope scope) {
        ScopeCondition visible = EntryScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select e from EntryEntity e where e.number = :number and " + NEWEST + " and " + visible.text(),
                        EntryEntity.class))
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What stands and tells the same thing. */
    Optional<EntryEntity> findAlike(String likeness) {
        return entities.createQuery(
                        "select e from EntryEntity e where e.likeness = :likeness and e.deleted = false and " + NEWEST,
                        EntryEntity.class)
                .setParameter("likeness", likeness)
                .getResultStream()
                .findFirst();
    }

    List<EntryRow> list(EntryQuery query, DataScope scope, int first, int most) {
        ScopeCondition condition = condition(query, scope);
        return condition
                .apply(entities.createQuery(
                        "select e, p.name, p.number from EntryEntity e join PersonEntity p on p.id = e.person where "
                                + condition.text() + " order by e.position desc",
                        Object[].class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(EntryStore::row)
                .toList();
    }

    long count(EntryQuery query, DataScope scope) {
        ScopeCondition condition = condition(query, scope);
        return condition
                .apply(entities.createQuery(
                        "select count(e.position) from EntryEntity e where " + condition.text(), Long.class))
                .getSingleResult();
    }

    /** Every version of an entry that a reader may see, oldest first. */
    List<EntryRow> listVersions(long number, DataScope scope) {
        ScopeCondition visible = EntryScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select e, p.name, p.number from EntryEntity e join PersonEntity p on p.id = e.person"
                                + " where e.number = :number and " + visible.text() + " order by e.version",
                        Object[].class))
                .setParameter("number", number)
                .getResultStream()
                .map(EntryStore::row)
                .toList();
    }

    /** Changes of a kind after a position, in their order. */
    List<EntryEntity> listChanges(EntryKind kind, long after, int most) {
        return entities.createQuery(
                        "from EntryEntity where kind = :kind and position > :after order by position",
                        EntryEntity.class)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The position of the newest change of all. */
    long position() {
        return entities.find(EntryLedgerEntity.class, EntryLedgerEntity.KEY).position();
    }

    /** Who stored the change at a position. */
    Optional<EntryEntity> findAt(long position) {
        return Optional.ofNullable(entities.find(EntryEntity.class, position));
    }

    /** The newest change, if it was stored after an instant. */
    Optional<EntryEntity> findStoredAfter(Instant instant) {
        return entities.createQuery(
                        "from EntryEntity where enteredAt > :instant order by position desc", EntryEntity.class)
                .setParameter("instant", instant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest versions a reader may see and has asked for. */
    private static ScopeCondition condition(EntryQuery query, DataScope scope) {
        ScopeCondition condition = EntryScope.of(scope).and(NEWEST);
        if (!query.deleted()) {
            condition = condition.and("e.deleted = false");
        }
        if (query.kind() != null) {
            condition = condition.and("e.kind = :kind", "kind", query.kind());
        }
        if (query.month() != null) {
            condition = condition
                    .and("e.firstDay >= :monthFrom", "monthFrom", query.month().atDay(1))
                    .and(
                            "e.firstDay < :monthUntil",
                            "monthUntil",
                            query.month().plusMonths(1).atDay(1));
        }
        if (query.person() != null) {
            condition = condition.and("e.person = :person", "person", query.person());
        }
        return condition;
    }

    private static EntryRow row(Object[] found) {
        return EntryRow.of((EntryEntity) found[0], (String) found[1], (String) found[2]);
    }
}
