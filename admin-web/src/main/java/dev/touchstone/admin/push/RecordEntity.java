package dev.touchstone.admin.push;

import dev.touchstone.plugin.fact.FactKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A record as it was sent, until it is imported; one that cannot be read stays. */
@Entity
@Table(name = "pushed_record")
class RecordEntity {

    /** How many characters the JSON of a record may have. */
    static final int LARGEST = 1_000_000;

    @Id
    private long position;

    private long connection;
    private long batch;
    private int line;
    private String stream;
    private @Nullable String factKey;
    private boolean faulty;

    /** Null for a deletion. */
    @Column(length = LARGEST)
    private @Nullable String document;

    @SuppressWarnings("NullAway.Init")
    protected RecordEntity() {}

    /** A fact, readable or not. */
    RecordEntity(long position, BatchEntity batch, PushedFact fact) {
        this.position = position;
        this.connection = batch.connection();
        this.batch = batch.id();
        this.line = fact.line();
        this.stream = fact.stream();
        this.factKey = fact.key();
        this.faulty = !fact.problems().isEmpty();
        this.document = fact.document();
    }

    /** A deletion. */
    RecordEntity(long position, BatchEntity batch, int line, FactKey deleted) {
        this.position = position;
        this.connection = batch.connection();
        this.batch = batch.id();
        this.line = line;
        this.stream = deleted.stream();
        this.factKey = deleted.key();
        this.faulty = false;
        this.document = null;
    }

    long position() {
        return position;
    }

    long batch() {
        return batch;
    }

    int line() {
        return line;
    }

    String stream() {
        return stream;
    }

    @Nullable String factKey() {
        return factKey;
    }

    @Nullable String document() {
        return document;
    }
}
