package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.period.HourWindow;
import java.time.LocalTime;

/** The same hours of every day. */
final class HourWindowForm extends RecordForm<HourWindow> {

    private final Field<LocalTime> from = required("from", Texts.TIME_OF_DAY, HourWindow::from);
    private final Field<LocalTime> until = required("until", Texts.TIME_OF_DAY, HourWindow::until);

    HourWindowForm(String name) {
        super(name, "The same hours of every day, half-open; they may cross midnight.");
    }

    @Override
    protected HourWindow construct(Values in) {
        return new HourWindow(in.get(from), in.get(until));
    }
}
