package dev.touchstone.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The rows that {@link CountingWork} leaves behind. */
@ApplicationScoped
@Transactional
public class CountingSteps {

    @Inject
    EntityManager entities;

    int count() {
        return ((Number) entities.createNativeQuery("select count(*) from counted")
                        .getSingleResult())
                .intValue();
    }

    void add(int number) {
        entities.createNativeQuery("insert into counted (number) values (:number)")
                .setParameter("number", number)
                .executeUpdate();
    }
}
