package dev.touchstone.admin.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps records of publications. Nothing in here removes one. */
@Dependent
class PublicationStore {

    private final EntityManager entities;

    @Inject
    PublicationStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(PublicationEntity publication, List<FindingEntity> findings) {
        entities.persist(publication);
        entities.flush();
        findings.forEach(entities::persist);
    }

    Optional<PublicationEntity> find(long version) {
        return Optional.ofNullable(entities.find(PublicationEntity.class, version));
    }

    /** The newest first. */
    List<PublicationEntity> list() {
        return entities.createQuery(
                        "from PublicationEntity order by publishedAt desc, version desc", PublicationEntity.class)
                .getResultList();
    }

    List<FindingEntity> listFindings(long version) {
        return entities.createQuery("from FindingEntity where version = :version order by id", FindingEntity.class)
                .setParameter("version", version)
                .getResultList();
    }
}
