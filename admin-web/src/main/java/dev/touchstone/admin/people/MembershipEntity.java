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

    @SuppressWarnings("NullAway.Init")
    protected MembershipEntity() {}

    MembershipEntity(Membership membership) {
        this.person = membership.person();
        this.unit = membership.unit();
        this.validFrom = membership.from();
        this.validUntil = membership.until();
    }

    Membership toMembership() {
        return new Membership(person, unit, validFrom, validUntil);
    }
}
