package dev.touchstone.admin.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * Puts all changes of facts and of the directory into one order. What is valid as of a position stays the same for ever, so a
 * result that names its position can be explained as it was.
 */
public final class Ledger {

    private final EntityManager entities;

    /** Over the transaction of this entity manager. */
    public Ledger(EntityManager entities) {
        this.entities = entities;
    }

    /** Where the ledger stands. */
    public long position() {
        return entities.createQuery("select position from LedgerEntity", Long.class)
                .getSingleResult();
    }

    /** Takes the next position; nobody else does until the transaction is over. */
    public long advance() {
        return entities.find(LedgerEntity.class, LedgerEntity.KEY, LockModeType.PESSIMISTIC_WRITE)
                .advance();
    }
}
