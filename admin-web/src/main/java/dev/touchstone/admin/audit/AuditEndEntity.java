package dev.touchstone.admin.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says where the trail ends. Whoever adds an entry holds it, so that the chain never forks. */
@Entity
@Table(name = "audit_end")
class AuditEndEntity {

    static final short KEY = 1;

    @Id
    private short id;

    private long entries;

    @Column(name = "last_signature")
    private String last;

    private String seal;

    @SuppressWarnings("NullAway.Init")
    protected AuditEndEntity() {}

    long entries() {
        return entries;
    }

    String last() {
        return last;
    }

    String seal() {
        return seal;
    }

    void moveTo(AuditEntry newest, AuditChain chain) {
        entries = newest.number();
        last = newest.signature();
        seal = chain.seal(entries, last);
    }
}
