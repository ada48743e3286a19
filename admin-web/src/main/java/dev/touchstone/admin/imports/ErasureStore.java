package dev.touchstone.admin.imports;

import dev.touchstone.documents.fact.FactDocument;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Erases personal fields from what is stored, every version of it. Only those columns are written: imports go on meanwhile. */
@Dependent
class ErasureStore {

    private final EntityManager entities;

    @Inject
    ErasureStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Erases from facts whose last instant lies before another.
     *
     * @param most how many versions at most
     * @return how many it were
     */
    int eraseFacts(Instant before, int most) {
        List<Object[]> found = entities.createQuery(
                        "select id, document from FactEntity where erased = false and lastAt < :before order by id",
                        Object[].class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        for (Object[] row : found) {
            String kept = FactDocument.write(PersonalFields.eraseFrom(FactDocument.read((String) row[1])));
            entities.createQuery("update FactEntity set document = :kept, erased = true where id = :id")
                    .setParameter("kept", kept)
                    .setParameter("id", row[0])
                    .executeUpdate();
        }
        return found.size();
    }

    /**
     * Erases from records that were rejected by runs asked for before an instant.
     *
     * @param most how many at most
     * @return how many it were
     */
    int eraseRejected(Instant before, int most) {
        List<RejectedEntity> found = entities.createQuery(
                        "select r from RejectedEntity r, RunEntity run where run.id = r.run and r.erased = false"
                                + " and run.requestedAt < :before order by r.id",
                        RejectedEntity.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        for (RejectedEntity row : found) {
            String value = row.toRejected().value();
            entities.detach(row);
            entities.createQuery("update RejectedEntity set raw = '', badValue = null, reasonZhCn = :zhCn,"
                            + " reasonZhTw = :zhTw, reasonEn = :en, erased = true where id = :id")
                    .setParameter(
                            "zhCn", without(value, row.toRejected().reason().zhCn()))
                    .setParameter(
                            "zhTw", without(value, row.toRejected().reason().zhTw()))
                    .setParameter("en", without(value, row.toRejected().reason().en()))
                    .setParameter("id", row.id())
                    .executeUpdate();
        }
        return found.size();
    }

    private static String without(@Nullable String value, String reason) {
        return value == null || value.isEmpty() ? reason : reason.replace(value, "…");
    }
}
