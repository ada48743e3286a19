package dev.touchstone.admin.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that puts all entries into an order, so that a cursor never passes one that is not visible yet. */
@Entity
@Table(name = "entry_ledger")
class EntryLedgerEntity {

    static final short KEY = 1;

    @Id
    private short id;

    private long position;

    protected EntryLedgerEntity() {}

    long position() {
        return position;
    }

    long advance() {
        position++;
        return position;
    }
}
