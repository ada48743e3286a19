package dev.touchstone.admin.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class AccountStore {

    private final EntityManager entities;

    @Inject
    AccountStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(AccountEntity account) {
        entities.persist(account);
        entities.flush();
    }

    AccountEntity get(long id) {
        AccountEntity account = entities.find(AccountEntity.class, id);
        if (account == null) {
            throw new IllegalArgumentException("There is no account " + id + ".");
        }
        return account;
    }

    Optional<AccountEntity> find(LoginName login) {
        return entities.createQuery("select a from AccountEntity a where a.login = :login", AccountEntity.class)
                .setParameter("login", login.value())
                .getResultStream()
                .findFirst();
    }

    List<AccountEntity> list() {
        return entities.createQuery("select a from AccountEntity a order by a.login", AccountEntity.class)
                .getResultList();
    }

    List<AccountEntity> listOf(String person) {
        return entities.createQuery("select a from AccountEntity a where a.person = :person", AccountEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    long countEnabled(Role role) {
        return entities.createQuery(
                        "select count(a) from AccountEntity a where a.role = :role and a.enabled = true", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    List<TeamDuty> listDuties(long account) {
        return entities.createQuery(
                        "select d from DutyEntity d where d.account = :account order by d.validFrom", DutyEntity.class)
                .setParameter("account", account)
                .getResultStream()
                .map(DutyEntity::toDuty)
                .toList();
    }

    void replaceDuties(long account, List<TeamDuty> duties) {
        entities.createQuery("delete from DutyEntity d where d.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        duties.forEach(duty -> entities.persist(new DutyEntity(account, duty)));
        entities.flush();
    }

    Optional<CodeEntity> findCode(long account) {
        return Optional.ofNullable(entities.find(CodeEntity.class, account));
    }

    void replaceCode(CodeEntity code) {
        entities.merge(code);
    }

    void remove(CodeEntity code) {
        entities.remove(code);
    }
}
