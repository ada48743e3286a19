package dev.touchstone.admin.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of something that was entered by hand. Never changed, never deleted. */
@Entity
@Table(name = "entry")
class EntryEntity {

    static final int LONGEST_REASON = 500;

    /** Its place among all changes, which is also where the connection's cursor stands after reading it. */
    @Id
    private long position;

    /** What all versions share: the position of the first. */
    private long number;

    private int version;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private long person;
    private LocalDate firstDay;
    private String likeness;

    @Column(length = 20_000)
    private String cells;

    private boolean deleted;

    @Column(length = LONGEST_REASON)
    private @Nullable String reason;

    private long account;
    private String enteredBy;
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected EntryEntity() {}

    private EntryEntity(
            long position,
            long number,
            int version,
            Entered entered,
            boolean deleted,
            @Nullable String reason,
            Signature by) {
        this.position = position;
        this.number = number;
        this.version = version;
        this.kind = entered.kind();
        this.person = entered.person();
        this.firstDay = entered.day();
        this.likeness = entered.likeness();
        this.cells = entered.cells().write();
        this.deleted = deleted;
        this.reason = reason;
        this.account = by.account();
        this.enteredBy = by.name();
        this.enteredAt = by.at();
    }

    /** The first version. */
    static EntryEntity first(long position, Entered entered, Signature by) {
        return new EntryEntity(position, position, 1, entered, false, null, by);
    }

    /** The next version, with other content. */
    EntryEntity corrected(long at, Entered entered, String why, Signature by) {
        return new EntryEntity(at, number, version + 1, entered, false, why, by);
    }

    /** The next version, which says that it is not so. */
    EntryEntity withdrawn(long at, String why, Signature by) {
        return new EntryEntity(at, number, version + 1, toEntered(), true, why, by);
    }

    Entered toEntered() {
        return new Entered(kind, person, firstDay, Cells.read(cells));
    }

    Origin origin() {
        return new Origin(enteredBy, enteredAt, version);
    }

    long position() {
        return position;
    }

    long number() {
        return number;
    }

    int version() {
        return version;
    }

    boolean deleted() {
        return deleted;
    }

    @Nullable String reason() {
        return reason;
    }

    /**
     * Who changes something, and when.
     *
     * @param account the account's key
     * @param name what the person is called
     * @param at when
     */
    record Signature(long account, String name, Instant at) {}
}
