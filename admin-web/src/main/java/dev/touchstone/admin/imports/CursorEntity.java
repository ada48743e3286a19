package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Cursor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "stream_cursor")
class CursorEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long connection;
    private String stream;
    private @Nullable String position;

    /** The last run that read the stream to its end. */
    private @Nullable Long doneRun;

    /** The run that began the stream at its very start. */
    private @Nullable Long freshRun;

    @SuppressWarnings("NullAway.Init")
    protected CursorEntity() {}

    CursorEntity(long connection, String stream) {
        this.connection = connection;
        this.stream = stream;
    }

    void moveTo(Cursor cursor, @Nullable Long doneBy) {
        position = cursor.position();
        doneRun = doneBy;
    }

    void beginAnew(long run) {
        position = null;
        doneRun = null;
        freshRun = run;
    }

    boolean begunBy(long run) {
        return freshRun != null && freshRun == run;
    }

    boolean atStart() {
        return position == null;
    }

    Cursor toCursor() {
        return new Cursor(stream, position);
    }

    boolean doneBy(long run) {
        return doneRun != null && doneRun == run;
    }
}
