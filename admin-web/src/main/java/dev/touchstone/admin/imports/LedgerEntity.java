package dev.touchstone.admin.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that puts all changes of facts into an order. */
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
