package dev.touchstone.admin.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** When a connection is read by itself. */
@Entity
@Table(name = "import_schedule")
class ScheduleEntity {

    @Id
    private long connection;

    private int minutes;
    private boolean paused;
    private Instant nextAt;
    private String setBy;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleEntity() {}

    /** Reads for the first time after one interval. */
    ScheduleEntity(long connection, Rhythm rhythm, Instant now, String by) {
        this.connection = connection;
        this.minutes = rhythm.minutes();
        this.nextAt = now.plus(Duration.ofMinutes(minutes));
        this.setBy = by;
    }

    /** Reads every so often, for the first time after that long. */
    void begin(Rhythm rhythm, Instant now, String by) {
        minutes = rhythm.minutes();
        paused = false;
        nextAt = now.plus(Duration.ofMinutes(minutes));
        setBy = by;
    }

    void pause(String by) {
        paused = true;
        setBy = by;
    }

    /** The next time in the rhythm that is not over; what was missed meanwhile is read then, too. */
    void pass(Instant now) {
        long missed = Duration.between(nextAt, now).toMinutes() / minutes;
        nextAt = nextAt.plus(Duration.ofMinutes((missed + 1) * minutes));
    }

    long connection() {
        return connection;
    }

    String setBy() {
        return setBy;
    }

    Schedule toSchedule() {
        return new Schedule(Rhythm.of(minutes), paused, nextAt, setBy);
    }
}
