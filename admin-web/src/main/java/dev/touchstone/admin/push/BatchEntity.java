package dev.touchstone.admin.push;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One call that was taken in, and what was answered. It stays when its records are imported, so that the same call is known again. */
@Entity
@Table(name = "pushed_batch")
class BatchEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long connection;
    private String idempotencyKey;
    private String digest;
    private Instant receivedAt;
    private String receivedBy;
    private int facts;
    private int deletions;
    private int faulty;

    @SuppressWarnings("NullAway.Init")
    protected BatchEntity() {}

    BatchEntity(long connection, PushCall call, Instant at, String by) {
        this.connection = connection;
        this.idempotencyKey = call.key();
        this.digest = call.digest();
        this.receivedAt = at;
        this.receivedBy = by;
        this.facts = call.body().countGood();
        this.deletions = call.body().deletions().size();
        this.faulty = call.body().faults().size();
    }

    long id() {
        return id;
    }

    long connection() {
        return connection;
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    String digest() {
        return digest;
    }

    String receivedBy() {
        return receivedBy;
    }

    Receipt toReceipt(boolean repeated) {
        return new Receipt(id, facts, deletions, faulty, repeated);
    }
}
