package dev.touchstone.admin.pilots;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps closing reports. A report holds everybody's results: whoever shows one filters by the reader's scope. */
@Dependent
class ReportStore {

    private final EntityManager entities;

    @Inject
    ReportStore(EntityManager entities) {
        this.entities = entities;
    }

    ReportEntity add(ReportEntity report) {
        entities.persist(report);
        entities.flush();
        return report;
    }

    Optional<ReportEntity> find(long pilot) {
        return entities.createQuery("from ReportEntity where pilot = :pilot", ReportEntity.class)
                .setParameter("pilot", pilot)
                .getResultStream()
                .findFirst();
    }
}
