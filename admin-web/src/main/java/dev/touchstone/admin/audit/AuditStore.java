package dev.touchstone.admin.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds entries to the trail and reads them; there is no other way to touch one. */
@Dependent
class AuditStore {

    private final EntityManager entities;

    @Inject
    AuditStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds an entry. Everything the transaction has changed so far is written first: the end of the trail is the last row that is
     * locked, so writers wait for each other but never in a circle.
     */
    AuditEntry add(AuditChain chain, Instant at, @Nullable Actor actor, Act act) {
        entities.flush();
        AuditEndEntity end = entities.find(AuditEndEntity.class, AuditEndEntity.KEY, LockModeType.PESSIMISTIC_WRITE);
        AuditEntry unsigned = new AuditEntry(
                end.entries() + 1,
                at,
                actor == null ? null : actor.account(),
                actor == null ? null : actor.name(),
                actor == null ? null : actor.token(),
                act.action().name(),
                act.subject().kind().name(),
                act.subject().id(),
                act.detail().toText(),
                end.last(),
                "");
        AuditEntry entry = unsigned.signed(chain.sign(unsigned));
        entities.persist(new AuditEntity(entry));
        end.moveTo(entry, chain);
        entities.flush();
        return entry;
    }

    /** Whether the trail ends as this key has sealed it; one that has not begun needs no seal. */
    boolean isSealedBy(AuditChain chain) {
        AuditEndEntity end = entities.find(AuditEndEntity.class, AuditEndEntity.KEY);
        return end != null && (end.entries() == 0 || end.seal().equals(chain.seal(end.entries(), end.last())));
    }

    /**
     * Newest first.
     *
     * @param before only entries with smaller numbers; null for all
     */
    List<AuditRow> list(AuditQuery query, @Nullable Long before, int first, int most) {
        return apply(
                        query,
                        entities.createQuery(
                                "from AuditEntity e where " + query.condition()
                                        + " and e.number < :before order by e.number desc",
                                AuditEntity.class))
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditEntity::toRow)
                .toList();
    }

    long count(AuditQuery query) {
        return apply(
                        query,
                        entities.createQuery(
                                "select count(e.number) from AuditEntity e where " + query.condition(), Long.class))
                .getSingleResult();
    }

    /** Everybody who has ever done anything, by the name they had last. */
    List<Actor> listActors() {
        return entities.createQuery(
                        "select e.account, e.accountName from AuditEntity e where e.number in"
                                + " (select max(n.number) from AuditEntity n where n.account is not null group by n.account)"
                                + " order by e.accountName, e.account",
                        Object[].class)
                .getResultStream()
                .map(row -> new Actor((Long) row[0], (String) row[1], null))
                .toList();
    }

    private static <T> TypedQuery<T> apply(AuditQuery query, TypedQuery<T> to) {
        query.parameters().forEach(to::setParameter);
        return to;
    }
}
