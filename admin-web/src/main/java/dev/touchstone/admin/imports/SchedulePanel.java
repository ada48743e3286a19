package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the shown connection is read by itself. */
@Named
@ViewScoped
public class SchedulePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScheduleDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private @Nullable Long connection;
    private @Nullable Rhythm rhythm;

    /** Begins with what stands. */
    public void open() {
        rhythm = find().map(Schedule::rhythm).orElse(null);
    }

    /** What stands; null if the connection is read only when somebody asks for it. */
    public @Nullable Schedule getStanding() {
        return find().orElse(null);
    }

    /** Stores the chosen rhythm. */
    public void save() {
        if (connection != null && rhythm != null) {
            desk.set(connection, rhythm, me.getName());
        } else if (connection != null) {
            desk.remove(connection);
        }
        notices.done("imports.scheduleSaved");
    }

    /** Pauses, or resumes and reads at once. */
    public void turn() {
        if (connection != null && find().filter(Schedule::paused).isPresent()) {
            desk.resume(connection, me.getName());
        } else if (connection != null) {
            desk.pause(connection, me.getName());
        }
    }

    private Optional<Schedule> find() {
        return connection == null ? Optional.empty() : desk.find(connection);
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public @Nullable Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(@Nullable Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public @Nullable Long getConnection() {
        return connection;
    }

    public void setConnection(@Nullable Long connection) {
        this.connection = connection;
    }
}
