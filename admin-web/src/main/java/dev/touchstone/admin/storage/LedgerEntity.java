package dev.touchstone.admin.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that puts all changes of facts and of the directory into an order. */
@Entity
@Table(name = "ledger")
class LedgerEntity {

    static final short KEY = 1;

    @Id
    private short id;

    private long position;

    protected LedgerEntity() {}

    long position() {
        return position;
    }

    long advance() {
        position++;
        return position;
    }
}
