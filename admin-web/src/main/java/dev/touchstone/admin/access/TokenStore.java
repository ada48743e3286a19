package dev.touchstone.admin.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class TokenStore {

    private static final String NEWEST_FIRST = " order by t.id desc";

    private final EntityManager entities;

    @Inject
    TokenStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(TokenEntity token) {
        entities.persist(token);
        entities.flush();
    }

    Optional<TokenEntity> find(long id) {
        return Optional.ofNullable(entities.find(TokenEntity.class, id));
    }

    Optional<TokenEntity> find(TokenSecret secret) {
        return entities.createQuery("select t from TokenEntity t where t.tokenHash = :hash", TokenEntity.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    List<TokenEntity> listOf(long account) {
        return entities.createQuery(
                        "select t from TokenEntity t where t.account = :account" + NEWEST_FIRST, TokenEntity.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<TokenEntity> list() {
        return entities.createQuery("select t from TokenEntity t" + NEWEST_FIRST, TokenEntity.class)
                .getResultList();
    }
}
