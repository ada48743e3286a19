package dev.touchstone.admin.people;

import dev.touchstone.plugin.directory.AgentEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    @SuppressWarnings("NullAway.Init")
    protected PersonEntity() {}

    /** Somebody a source names in its facts without telling more. */
    PersonEntity(String name, boolean generated) {
        this.name = name;
        this.generated = generated;
    }

    /** Takes over what a source's directory tells. */
    void describe(AgentEntry entry) {
        name = entry.name();
        number = entry.number();
        employedSince = entry.employedSince();
        shift = entry.shift();
    }

    long id() {
        return id;
    }

    Person toPerson() {
        return new Person(id, name, number, employedSince, shift, generated);
    }
}
