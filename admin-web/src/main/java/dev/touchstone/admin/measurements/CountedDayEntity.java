package dev.touchstone.admin.measurements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A part of what a line counted on a day: a column does not hold any length. */
@Entity
@Table(name = "counted_day")
class CountedDayEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counted_day")
    @SequenceGenerator(name = "counted_day", sequenceName = "counted_day_seq", allocationSize = 500)
    private long id;

    private String line;
    private LocalDate onDay;
    private int part;
    private long asOf;
    private String roster;

    @Column(length = 1_000_000)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected CountedDayEntity() {}

    CountedDayEntity(CountedDay counted, int part, byte[] content) {
        this.line = counted.where().line();
        this.onDay = counted.where().day();
        this.part = part;
        this.asOf = counted.asOf();
        this.roster = counted.roster();
        this.content = content;
    }

    LineDay where() {
        return new LineDay(line, onDay);
    }

    long asOf() {
        return asOf;
    }

    String roster() {
        return roster;
    }

    byte[] content() {
        return content;
    }
}
