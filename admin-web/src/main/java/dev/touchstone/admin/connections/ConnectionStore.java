package dev.touchstone.admin.connections;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class ConnectionStore {

    private final EntityManager entities;

    @Inject
    ConnectionStore(EntityManager entities) {
        this.entities = entities;
    }

    ConnectedCrm add(ConnectionEntity connection) {
        entities.persist(connection);
        entities.flush();
        return connection.toConnectedCrm();
    }

    Optional<ConnectionEntity> find(long id) {
        return Optional.ofNullable(entities.find(ConnectionEntity.class, id));
    }

    Optional<ConnectionEntity> findByName(String name) {
        return entities.createQuery("from ConnectionEntity where name = :name", ConnectionEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<ConnectionEntity> findByAdapter(String adapter) {
        return entities.createQuery(
                        "from ConnectionEntity where adapter = :adapter order by id", ConnectionEntity.class)
                .setParameter("adapter", adapter)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ConnectedCrm> list() {
        return entities.createQuery("from ConnectionEntity order by name", ConnectionEntity.class)
                .getResultStream()
                .map(ConnectionEntity::toConnectedCrm)
                .toList();
    }
}
