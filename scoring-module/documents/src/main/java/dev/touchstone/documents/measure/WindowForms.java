package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.KindForm;
import dev.touchstone.documents.form.OneMemberForm;
import dev.touchstone.scoring.period.ClosedHours;
import dev.touchstone.scoring.period.DatedWindow;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.TimeWindow;
import dev.touchstone.scoring.period.WeeklyWindow;
import java.time.DayOfWeek;

/** Stretches of time. */
final class WindowForms {

    static final ChoiceForm<DayOfWeek> WEEKDAY = ChoiceForm.of(DayOfWeek.class);
    static final HourWindowForm HOURS = new HourWindowForm("hours");

    static final KindForm<TimeWindow> WINDOW = new KindForm<TimeWindow>("window")
            .with("hours", HourWindow.class, new HourWindowForm("daily-hours"))
            .with("weekly", WeeklyWindow.class, new WeeklyWindowForm())
            .with("dated", DatedWindow.class, new DatedWindowForm())
            .with(
                    "closed",
                    ClosedHours.class,
                    new OneMemberForm<>(
                            "closed-hours",
                            "Whenever the organisation is closed.",
                            "calendar",
                            new BusinessCalendarForm(),
                            ClosedHours::calendar,
                            ClosedHours::new));

    private WindowForms() {}
}
