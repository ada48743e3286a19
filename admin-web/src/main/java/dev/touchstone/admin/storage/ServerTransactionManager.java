package dev.touchstone.admin.storage;

import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The part of a transaction manager that an application may use. Hibernate asks it how a transaction stands and looks at
 * the database before the first one; {@code @Transactional} begins and ends them, and none is ever set aside here.
 */
record ServerTransactionManager(TransactionSynchronizationRegistry registry) implements TransactionManager {

    @Override
    public int getStatus() {
        return registry.getTransactionStatus();
    }

    @Override
    public void setRollbackOnly() {
        registry.setRollbackOnly();
    }

    @Override
    @SuppressWarnings("NullAway") // Null says that there is no transaction; the interface does not tell.
    public @Nullable Transaction getTransaction() {
        return requireNone();
    }

    @Override
    @SuppressWarnings("NullAway") // Null says that nothing had to be suspended; the interface does not tell.
    public @Nullable Transaction suspend() {
        return requireNone();
    }

    @Override
    public void resume(@Nullable Transaction suspended) {
        if (suspended != null) {
            throw onlyTheServer();
        }
    }

    @Override
    public void begin() {
        throw onlyTheServer();
    }

    @Override
    public void commit() {
        throw onlyTheServer();
    }

    @Override
    public void rollback() {
        throw onlyTheServer();
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        throw onlyTheServer();
    }

    private @Nullable Transaction requireNone() {
        if (registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw onlyTheServer();
        }
        return null;
    }

    private static UnsupportedOperationException onlyTheServer() {
        return new UnsupportedOperationException(
                "Only the server begins, ends and suspends transactions\nMaybe an entity has a table-based key: use an identity column");
    }
}
