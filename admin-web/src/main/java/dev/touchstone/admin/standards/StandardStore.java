package dev.touchstone.admin.standards;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    /** The versions of a standard that were published with a choice about results confirmed before. */
    List<VersionEntity> list(String standard, PastResults choice) {
        return entities.createQuery(
                        "from VersionEntity where standard = :standard and pastResults = :choice order by id",
                        VersionEntity.class)
                .setParameter("standard", standard)
                .setParameter("choice", choice)
                .getResultList();
    }

    List<String> listPublishedStandards() {
        return entities.createQuery(
                        "select distinct standard from VersionEntity where state <> :draft order by standard",
                        String.class)
                .setParameter("draft", VersionState.DRAFT)
                .getResultList();
    }

    Optional<AgreedMixEntity> findAgreedMix(String standard) {
        return Optional.ofNullable(entities.find(AgreedMixEntity.class, standard));
    }

    void replace(AgreedMixEntity mix) {
        entities.merge(mix);
    }

    void remove(AgreedMixEntity mix) {
        entities.remove(mix);
    }

    /** The published and withdrawn versions of a standard. */
    VersionPlan plan(String standard) {
        return new VersionPlan(listSpans(standard));
    }

    /** Their days. */
    List<VersionSpan> listSpans(String standard) {
        return entities.createQuery(
                        "from VersionEntity where standard = :standard and state <> :draft", VersionEntity.class)
                .setParameter("standard", standard)
                .setParameter("draft", VersionState.DRAFT)
                .getResultStream()
                .map(VersionEntity::toSpan)
                .toList();
    }
}
