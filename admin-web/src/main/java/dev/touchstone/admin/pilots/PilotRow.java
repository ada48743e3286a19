package dev.touchstone.admin.pilots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pilot, as lists show it.
 *
 * @param id its key
 * @param standard the standard's stable name
 * @param standardName the standard's name
 * @param version the draft's version
 * @param first first month
 * @param last last month
 * @param from first day
 * @param until the day after the last
 * @param units names of the units that take part
 * @param state where it is in its life
 * @param ahead whether its first month has not begun
 * @param digest SHA-256 of the table as it was at the start
 * @param draft key of the draft; null if it was thrown away
 * @param changed whether the draft is not the same any more
 * @param published whether the draft has been published since
 * @param begunAt when it was begun
 * @param begunBy who began it
 */
public record PilotRow(
        long id,
        String standard,
        String standardName,
        String version,
        String first,
        String last,
        LocalDate from,
        LocalDate until,
        List<String> units,
        PilotState state,
        boolean ahead,
        String digest,
        @Nullable Long draft,
        boolean changed,
        boolean published,
        Instant begunAt,
        String begunBy) {

    public PilotRow {
        units = List.copyOf(units);
    }

    /** How the state looks. */
    public String kind() {
        return state == PilotState.RUNNING ? "acc" : state == PilotState.ENDED ? "warn" : "ok";
    }

    /** The mark beside the word for the state. */
    public String icon() {
        return state == PilotState.RUNNING ? "pi-compass" : state == PilotState.ENDED ? "pi-file-edit" : "pi-check";
    }

    /** The key of the word for the state. */
    public String stateKey() {
        return ahead && state == PilotState.RUNNING ? "pilots.state.AHEAD" : "pilots.state." + state;
    }
}
