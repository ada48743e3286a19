package dev.touchstone.admin.connections;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps the secrets of connections, sealed. */
@Dependent
class SecretStore {

    private final EntityManager entities;
    private final SecretBox box;

    @Inject
    SecretStore(EntityManager entities, SecretBox box) {
        this.entities = entities;
        this.box = box;
    }

    /** Where each secret of a connection is looked up, by setting. It is opened only when it is asked for. */
    Map<String, Supplier<String>> find(long connection) {
        return list(connection).stream()
                .collect(Collectors.toMap(
                        SecretEntity::setting,
                        secret -> () -> box.open(place(connection, secret.setting()), secret.sealed())));
    }

    /** Keeps secrets; those that are not among the given stay as they are. */
    void keep(long connection, Map<String, String> secrets) {
        Map<String, SecretEntity> known =
                list(connection).stream().collect(Collectors.toMap(SecretEntity::setting, secret -> secret));
        secrets.forEach((setting, secret) -> {
            String sealed = box.seal(place(connection, setting), secret);
            SecretEntity before = known.get(setting);
            if (before == null) {
                entities.persist(new SecretEntity(connection, setting, sealed));
            } else {
                before.replace(sealed);
            }
        });
    }

    private List<SecretEntity> list(long connection) {
        return entities.createQuery(
                        "from SecretEntity where connection = :connection order by setting", SecretEntity.class)
                .setParameter("connection", connection)
                .getResultList();
    }

    static String place(long connection, String setting) {
        return "connection " + connection + ", " + setting;
    }
}
