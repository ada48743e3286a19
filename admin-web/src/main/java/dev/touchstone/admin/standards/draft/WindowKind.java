package dev.touchstone.admin.standards.draft;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.period.BusinessCalendar;
import dev.touchstone.scoring.period.ClosedHours;
import dev.touchstone.scoring.period.DatedWindow;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.TimeWindow;
import dev.touchstone.scoring.period.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds of time that an exemption can name. */
public enum WindowKind {
    /** The same hours every day. */
    HOURS {
        @Override
        TimeWindow read(WindowForm form) {
            return hours(form);
        }
    },
    /** The same hours on some days of the week. */
    WEEKLY {
        @Override
        TimeWindow read(WindowForm form) {
            return new WeeklyWindow(days(form), hours(form));
        }
    },
    /** One stretch of time. */
    DATED {
        @Override
        TimeWindow read(WindowForm form) {
            LocalDateTime from = Typed.moment(form.getFrom(), "standards.windowFrom");
            LocalDateTime until = Typed.moment(form.getUntil(), "standards.windowUntil");
            if (!until.isAfter(from)) {
                throw new Refusal("standards.unfit.windowOrder");
            }
            return new DatedWindow(from, until);
        }
    },
    /** Whenever the organisation is closed: outside the hours of its open days, and on public holidays. */
    CLOSED {
        @Override
        TimeWindow read(WindowForm form) {
            HourWindow open = hours(form);
            LocalTime until = open.until();
            if (!open.from().isBefore(until) && until.toSecondOfDay() != 0) {
                throw new Refusal("standards.unfit.overMidnight");
            }
            Map<DayOfWeek, HourWindow> week = new EnumMap<>(DayOfWeek.class);
            days(form).forEach(day -> week.put(day, open));
            SortedSet<LocalDate> closed = new TreeSet<>();
            if (!Typed.isBlank(form.getHolidays())) {
                Typed.list(form.getHolidays(), "standards.holidays")
                        .forEach(day -> closed.add(Typed.day(day, "standards.holidays")));
            }
            return new ClosedHours(new BusinessCalendar(week, closed, new TreeMap<>()));
        }
    };

    /** The window; refused if what was typed is none. */
    abstract TimeWindow read(WindowForm form);

    private static HourWindow hours(WindowForm form) {
        LocalTime from = Typed.hour(form.getFrom(), "standards.windowFrom");
        LocalTime until = Typed.hour(form.getUntil(), "standards.windowUntil");
        if (from.equals(until)) {
            throw new Refusal("standards.unfit.windowOrder");
        }
        return new HourWindow(from, until);
    }

    private static Set<DayOfWeek> days(WindowForm form) {
        if (form.getDays().length == 0) {
            throw new Unfit("standards.unfit.missing", "standards.days");
        }
        return Set.of(form.getDays());
    }
}
