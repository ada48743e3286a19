package dev.touchstone.admin.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "membership")
class MembershipEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long person;
    private long unit;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private long sinceChange;
    private @Nullable Long untilChange;
    private @Nullable String enteredBy;

    @SuppressWarnings("NullAway.Init")
    protected MembershipEntity() {}

    /**
     * As of a position of the ledger.
     *
     * @param enteredBy who entered it by hand; null if a source tells it
     */
    MembershipEntity(Membership membership, long since, @Nullable String enteredBy) {
        this.person = membership.person();
        this.unit = membership.unit();
        this.validFrom = membership.from();
        this.validUntil = membership.until();
        this.sinceChange = since;
        this.enteredBy = enteredBy;
    }

    /** Has never been so, as far as anything after the position knows. */
    void close(long position) {
        untilChange = position;
    }

    /** The same once more, after it was closed. */
    MembershipEntity again(long position) {
        return new MembershipEntity(toMembership(), position, enteredBy);
    }

    MembershipRow toRow(Unit where) {
        return new MembershipRow(id, where.id(), where.name(), validFrom, validUntil, enteredBy);
    }

    long person() {
        return person;
    }

    long unit() {
        return unit;
    }

    Membership toMembership() {
        return new Membership(person, unit, validFrom, validUntil);
    }
}
