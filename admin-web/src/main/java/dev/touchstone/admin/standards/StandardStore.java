package dev.touchstone.admin.standards;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
class StandardStore {

    private final EntityManager entities;

    @Inject
    StandardStore(EntityManager entities) {
        this.entities = entities;
    }

    VersionEntity add(VersionEntity version) {
        entities.persist(version);
        entities.flush();
        return version;
    }

    void remove(VersionEntity version) {
        entities.remove(version);
    }

    Optional<VersionEntity> find(long id) {
        return Optional.ofNullable(entities.find(VersionEntity.class, id));
    }

    boolean exists(String standard, String version) {
        return entities.createQuery(
                                "select count(*) from VersionEntity where standard = :standard and version = :version",
                                Long.class)
                        .setParameter("standard", standard)
                        .setParameter("version", version)
                        .getSingleResult()
                > 0;
    }

    List<VersionEntity> list() {
        return entities.createQuery(
                        "from VersionEntity order by standard, effectiveFrom desc, id desc", VersionEntity.class)
                .getResultList();
    }

    List<String> listPublishedStandards() {
        return entities.createQuery(
                        "select distinct standard from VersionEntity where state = :published order by standard",
                        String.class)
                .setParameter("published", VersionState.PUBLISHED)
                .getResultList();
    }

    /** The newest version that is no overlay and was in force on a day. */
    Optional<VersionEntity> findInForce(String standard, LocalDate day) {
        return entities.createQuery(
                        "from VersionEntity where standard = :standard and state <> :draft and overlay = false"
                                + " and effectiveFrom <= :day order by effectiveFrom desc, id desc",
                        VersionEntity.class)
                .setParameter("standard", standard)
                .setParameter("draft", VersionState.DRAFT)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Overlays that cut a span of days, in time order. */
    List<VersionEntity> listOverlays(String standard, LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "from VersionEntity where standard = :standard and state = :published and overlay = true"
                                + " and effectiveFrom < :until and effectiveUntil > :from order by effectiveFrom",
                        VersionEntity.class)
                .setParameter("standard", standard)
                .setParameter("published", VersionState.PUBLISHED)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
