package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.period.BusinessCalendar;
import dev.touchstone.scoring.period.ClosedHours;
import dev.touchstone.scoring.period.DatedWindow;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.TimeWindow;
import dev.touchstone.scoring.period.WeeklyWindow;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of time of an exemption as it is typed. */
public class WindowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private WindowKind kind = WindowKind.WEEKLY;
    private @Nullable String from = "18:00";
    private @Nullable String until = "21:00";
    private DayOfWeek[] days = {};
    private @Nullable String holidays;
    private final int keptAt;

    /** A peak window to begin with: the evenings of working days. */
    WindowForm() {
        keptAt = -1;
        days = new DayOfWeek[] {
            DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
        };
    }

    WindowForm(TimeWindow window, int position) {
        if (window instanceof HourWindow hours) {
            fill(WindowKind.HOURS, hours, List.of());
        } else if (window instanceof WeeklyWindow weekly) {
            fill(WindowKind.WEEKLY, weekly.hours(), weekly.days());
        } else if (window instanceof DatedWindow dated) {
            kind = WindowKind.DATED;
            from = dated.from().toString();
            until = dated.until().toString();
        } else {
            BusinessCalendar calendar = ((ClosedHours) window).calendar();
            holidays = Typed.text(
                    calendar.closed().stream().map(LocalDate::toString).toList());
            calendar.week().values().stream()
                    .findFirst()
                    .ifPresent(hours ->
                            fill(WindowKind.CLOSED, hours, calendar.week().keySet()));
            kind = WindowKind.CLOSED;
        }
        keptAt = isTypedFor(window) ? -1 : position;
    }

    /** The window; one whose hours differ by day cannot be typed and stays as it was. */
    TimeWindow toWindow(List<TimeWindow> before) {
        return keptAt < 0 ? kind.read(this) : before.get(keptAt);
    }

    private boolean isTypedFor(TimeWindow window) {
        return (kind == WindowKind.DATED || kind == WindowKind.HOURS || days.length > 0)
                && kind.read(this).equals(window);
    }

    private void fill(WindowKind which, HourWindow hours, Collection<DayOfWeek> on) {
        kind = which;
        from = hours.from().toString();
        until = hours.until().toString();
        days = on.toArray(DayOfWeek[]::new);
    }

    /** Whether it has a shape that cannot be typed here. */
    public boolean isKept() {
        return keptAt >= 0;
    }

    public WindowKind getKind() {
        return kind;
    }

    /** A stretch of dates and hours of a day are typed differently, so nothing is carried over between them. */
    public void setKind(WindowKind kind) {
        if ((this.kind == WindowKind.DATED) != (kind == WindowKind.DATED)) {
            from = "";
            until = "";
        }
        this.kind = kind;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public DayOfWeek[] getDays() {
        return days.clone();
    }

    public void setDays(DayOfWeek[] days) {
        this.days = days.clone();
    }

    public @Nullable String getHolidays() {
        return holidays;
    }

    public void setHolidays(@Nullable String holidays) {
        this.holidays = holidays;
    }
}
