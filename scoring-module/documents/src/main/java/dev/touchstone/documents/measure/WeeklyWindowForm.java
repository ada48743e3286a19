package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.WeeklyWindow;
import java.time.DayOfWeek;
import java.util.Set;

/** The same hours on some days of every week. */
final class WeeklyWindowForm extends RecordForm<WeeklyWindow> {

    private final Field<Set<DayOfWeek>> days =
            required("days", ListForm.setOf(WindowForms.WEEKDAY, 1), WeeklyWindow::days);
    private final Field<HourWindow> hours = required("hours", WindowForms.HOURS, WeeklyWindow::hours);

    WeeklyWindowForm() {
        super("weekly-hours", "The same hours on some days of every week.");
    }

    @Override
    protected WeeklyWindow construct(Values in) {
        return new WeeklyWindow(in.get(days), in.get(hours));
    }
}
