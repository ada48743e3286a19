package dev.touchstone.admin.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
class OrganisationStore {

    private final EntityManager entities;

    @Inject
    OrganisationStore(EntityManager entities) {
        this.entities = entities;
    }

    Optional<OrganisationEntity> find() {
        return Optional.ofNullable(entities.find(OrganisationEntity.class, OrganisationEntity.KEY));
    }

    void add(OrganisationEntity organisation) {
        entities.persist(organisation);
        entities.flush();
    }
}
