package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.period.DatedWindow;
import java.time.LocalDateTime;

/** One stretch of time. */
final class DatedWindowForm extends RecordForm<DatedWindow> {

    private final Field<LocalDateTime> from = required("from", Texts.LOCAL_MOMENT, DatedWindow::from);
    private final Field<LocalDateTime> until = required("until", Texts.LOCAL_MOMENT, DatedWindow::until);

    DatedWindowForm() {
        super("dated-window", "One stretch of time by the organisation's clock, half-open.");
    }

    @Override
    protected DatedWindow construct(Values in) {
        return new DatedWindow(in.get(from), in.get(until));
    }
}
