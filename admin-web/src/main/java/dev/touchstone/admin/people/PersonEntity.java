package dev.touchstone.admin.people;

import dev.touchstone.plugin.directory.AgentEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private @Nullable String number;
    private @Nullable LocalDate employedSince;
    private @Nullable String shift;
    private boolean generated;
    private boolean membershipsByHand;
    private @Nullable Long joinedInto;
    private @Nullable Long joinedAt;
    private @Nullable String joinedNumber;

    @SuppressWarnings("NullAway.Init")
    protected PersonEntity() {}

    /** Somebody a source names in its facts without telling more. */
    PersonEntity(String name, boolean generated) {
        this.name = name;
        this.generated = generated;
    }

    /** Takes over what a source's directory tells; what it leaves open stays. */
    void describe(AgentEntry entry) {
        name = entry.name();
        number = entry.number() == null ? number : entry.number();
        employedSince = entry.employedSince() == null ? employedSince : entry.employedSince();
        shift = entry.shift() == null ? shift : entry.shift();
    }

    /** From now on people and not sources say where this person belongs. */
    void maintainByHand(boolean byHand) {
        membershipsByHand = byHand;
    }

    boolean maintainedByHand() {
        return membershipsByHand;
    }

    /** This person turned out to be another one. */
    void join(PersonEntity into, long position) {
        joinedInto = into.id;
        joinedAt = position;
        joinedNumber = number;
        number = null;
    }

    /** Takes over what somebody joined has and this person lacks. */
    void complete(PersonEntity joined) {
        number = number == null ? joined.joinedNumber : number;
        employedSince = employedSince == null ? joined.employedSince : employedSince;
    }

    /** This person is somebody of their own again. */
    void part() {
        joinedInto = null;
        joinedAt = null;
        number = joinedNumber;
        joinedNumber = null;
    }

    /** Gives back a staff number taken over from somebody joined. */
    void giveBack(PersonEntity joined) {
        if (Objects.equals(number, joined.joinedNumber)) {
            number = null;
        }
    }

    @Nullable Long joinedInto() {
        return joinedInto;
    }

    @Nullable Long joinedAt() {
        return joinedAt;
    }

    long id() {
        return id;
    }

    Person toPerson() {
        return new Person(id, name, number, employedSince, shift, generated);
    }
}
