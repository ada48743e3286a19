package dev.touchstone.admin.pilots;

import dev.touchstone.admin.shell.Refusal;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is filled in to begin a pilot. */
public class PilotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Long draft;
    private List<String> units = new ArrayList<>();
    private @Nullable String first;
    private @Nullable String last;

    /**
     * The pilot as it is wished.
     *
     * @throws Refusal if a month is not one
     */
    PilotWish toWish() {
        return new PilotWish(
                Objects.requireNonNull(draft),
                units.stream().map(Long::valueOf).collect(Collectors.toSet()),
                month(first),
                month(last));
    }

    private static YearMonth month(@Nullable String typed) {
        String text = Objects.requireNonNullElse(typed, "").strip();
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw new Refusal("pilots.refused.month", text);
        }
    }

    public @Nullable Long getDraft() {
        return draft;
    }

    public void setDraft(@Nullable Long draft) {
        this.draft = draft;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }

    public @Nullable String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getLast() {
        return last;
    }

    public void setLast(@Nullable String last) {
        this.last = last;
    }
}
