package dev.touchstone.admin.imports;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Values;

/**
 * What a program sends to have a connection read by itself.
 *
 * @param rhythm how often
 */
public record ScheduleWish(Rhythm rhythm) {

    private static final int LARGEST = 1 << 10;

    static final StrictReader<ScheduleWish> READER = new StrictReader<>("schedule", LARGEST, new Form());

    private static final class Form extends RecordForm<ScheduleWish> {

        private final Field<Rhythm> rhythm = required("rhythm", ChoiceForm.of(Rhythm.class), ScheduleWish::rhythm);

        Form() {
            super("schedule", "When a connection is read by itself.");
        }

        @Override
        protected ScheduleWish construct(Values in) {
            return new ScheduleWish(in.get(rhythm));
        }
    }
}
