package dev.touchstone.admin.standards;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.time.LocalDate;

/**
 * What a program sends to withdraw a version.
 *
 * @param from the day from which it does not count any more
 */
public record Withdrawal(LocalDate from) {

    private static final int LARGEST = 10_000;

    static final StrictReader<Withdrawal> READER = new StrictReader<>("withdrawal", LARGEST, new Form());

    private static final class Form extends RecordForm<Withdrawal> {

        private final Field<LocalDate> from = required("from", Texts.DAY, Withdrawal::from);

        Form() {
            super("withdrawal", "From when a version does not count any more.");
        }

        @Override
        protected Withdrawal construct(Values in) {
            return new Withdrawal(in.get(from));
        }
    }
}
