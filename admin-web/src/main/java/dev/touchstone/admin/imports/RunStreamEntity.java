package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Cursor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a run that reads again since an instant has come in one stream. */
@Entity
@Table(name = "import_run_stream")
class RunStreamEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long run;
    private String stream;
    private boolean begun;
    private boolean whole;
    private boolean done;
    private @Nullable String position;

    @SuppressWarnings("NullAway.Init")
    protected RunStreamEntity() {}

    RunStreamEntity(long run, String stream) {
        this.run = run;
        this.stream = stream;
    }

    /** Begins at a cursor; without one at the very start, as the source cannot be asked since an instant. */
    void begin(Optional<Cursor> from) {
        begun = true;
        whole = from.isEmpty();
        position = from.map(Cursor::position).orElse(null);
    }

    void moveTo(Cursor cursor, boolean last) {
        position = cursor.position();
        done = last;
    }

    boolean begun() {
        return begun;
    }

    boolean whole() {
        return whole;
    }

    boolean done() {
        return done;
    }

    Cursor toCursor() {
        return new Cursor(stream, position);
    }

    RunStream toRunStream() {
        return new RunStream(stream, whole);
    }
}
