package dev.touchstone.admin.people;

import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to end a membership on another day.
 *
 * @param until the first day no longer; null if it does not end
 */
public record EndWish(@Nullable LocalDate until) {

    private static final int LARGEST = 10_000;

    static final StrictReader<EndWish> READER = new StrictReader<>("membership-end", LARGEST, new Form());

    private static final class Form extends RecordForm<EndWish> {

        private final OptionalField<LocalDate> until = optional("until", Texts.DAY, EndWish::until);

        Form() {
            super("membership-end", "When a membership ends; without a day, it does not.");
        }

        @Override
        protected EndWish construct(Values in) {
            return new EndWish(in.find(until));
        }
    }
}
