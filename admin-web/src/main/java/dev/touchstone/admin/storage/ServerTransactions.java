package dev.touchstone.admin.storage;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatform;

/**
 * Lets Hibernate join the server's transactions by the two names that every Jakarta EE server must know, instead of a
 * transaction manager that each server keeps somewhere else.
 */
public final class ServerTransactions implements JtaPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public TransactionManager retrieveTransactionManager() {
        return new ServerTransactionManager(registry());
    }

    @Override
    public UserTransaction retrieveUserTransaction() {
        return find("java:comp/UserTransaction", UserTransaction.class);
    }

    @Override
    public Object getTransactionIdentifier(Transaction transaction) {
        return transaction;
    }

    @Override
    public boolean canRegisterSynchronization() {
        return registry().getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
        registry().registerInterposedSynchronization(synchronization);
    }

    @Override
    public int getCurrentStatus() {
        return registry().getTransactionStatus();
    }

    private static TransactionSynchronizationRegistry registry() {
        return find("java:comp/TransactionSynchronizationRegistry", TransactionSynchronizationRegistry.class);
    }

    @SuppressWarnings("BanJNDI") // The names are constants of the platform.
    private static <T> T find(String name, Class<T> type) {
        try {
            return type.cast(InitialContext.doLookup(name));
        } catch (NamingException e) {
            throw new IllegalStateException("The server does not offer " + name, e);
        }
    }
}
