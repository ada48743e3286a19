package dev.touchstone.admin.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one source names a person or a unit. */
@Entity
@Table(name = "source_name")
class SourceNameEntity {

    enum Kind {
        PERSON,
        UNIT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long connection;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String ref;
    private @Nullable Long person;
    private @Nullable Long unit;
    private long sinceChange;
    private @Nullable Long untilChange;

    @SuppressWarnings("NullAway.Init")
    protected SourceNameEntity() {}

    SourceNameEntity(long connection, Kind kind, String ref, long target, long since) {
        this.connection = connection;
        this.kind = kind;
        this.ref = ref;
        this.sinceChange = since;
        if (kind == Kind.PERSON) {
            this.person = target;
        } else {
            this.unit = target;
        }
    }

    /** From now on the name means somebody else. */
    SourceNameEntity handOver(long to, long position) {
        untilChange = position;
        return new SourceNameEntity(connection, kind, ref, to, position);
    }

    long id() {
        return id;
    }

    long connection() {
        return connection;
    }

    Kind kind() {
        return kind;
    }

    String ref() {
        return ref;
    }

    long target() {
        return Objects.requireNonNull(kind == Kind.PERSON ? person : unit);
    }
}
