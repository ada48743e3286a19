package dev.touchstone.admin.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class TokenStore {

    private static final String NEWEST_FIRST = " order by t.id desc";

    private final EntityManager entities;

    @Inject
    TokenStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(TokenEntity token, TokenRights rights) {
        entities.persist(token);
        entities.flush();
        rights.list().forEach(right -> entities.persist(new TokenAreaEntity(token.id(), right)));
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

    TokenRights rightsOf(TokenEntity token) {
        return rightsOf(List.of(token)).getOrDefault(token.id(), TokenRights.of(Map.of()));
    }

    /** What tokens may do, by their keys; one without any rights is not there. */
    Map<Long, TokenRights> rightsOf(List<TokenEntity> tokens) {
        List<TokenAreaEntity> areas = entities.createQuery(
                        "select a from TokenAreaEntity a where a.token in :tokens", TokenAreaEntity.class)
                .setParameter("tokens", tokens.stream().map(TokenEntity::id).toList())
                .getResultList();
        return areas.stream()
                .collect(Collectors.groupingBy(
                        TokenAreaEntity::token,
                        Collectors.collectingAndThen(
                                Collectors.toMap(TokenAreaEntity::area, TokenAreaEntity::access), TokenRights::of)));
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
