package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

    private @Nullable Rhythm rhythm;
    private boolean chosen;

    /** What stands; null if the connection is read only when somebody asks for it. */
    public @Nullable Schedule find(long connection) {
        Schedule stands = desk.find(connection).orElse(null);
        if (!chosen) {
            rhythm = stands == null ? null : stands.rhythm();
        }
        return stands;
    }

    /** Stores the chosen rhythm. */
    public void save(long connection) {
        if (rhythm == null) {
            desk.remove(connection);
        } else {
            desk.set(connection, rhythm, me.getName());
        }
        chosen = false;
        notices.done("imports.scheduleSaved");
    }

    /** Pauses, or resumes and reads at once. */
    public void turn(long connection) {
        if (desk.find(connection).filter(Schedule::paused).isPresent()) {
            desk.resume(connection, me.getName());
        } else {
            desk.pause(connection, me.getName());
        }
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public @Nullable Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(@Nullable Rhythm rhythm) {
        this.rhythm = rhythm;
        this.chosen = true;
    }
}
