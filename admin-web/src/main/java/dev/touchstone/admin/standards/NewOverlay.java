package dev.touchstone.admin.standards;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.time.LocalDate;

/**
 * What a program sends to begin an overlay.
 *
 * @param version its name, such as {@code 3.2-spring}
 * @param from first day
 * @param until the day after the last
 */
public record NewOverlay(String version, LocalDate from, LocalDate until) {

    private static final int LARGEST = 10_000;

    static final StrictReader<NewOverlay> READER = new StrictReader<>("new-overlay", LARGEST, new Form());

    private static final class Form extends RecordForm<NewOverlay> {

        private final Field<String> version =
                required("version", Texts.WORDS.matching("^\\S.{0,39}$"), NewOverlay::version);
        private final Field<LocalDate> from = required("from", Texts.DAY, NewOverlay::from);
        private final Field<LocalDate> until = required("until", Texts.DAY, NewOverlay::until);

        Form() {
            super("new-overlay", "The name and days of an overlay.");
        }

        @Override
        protected NewOverlay construct(Values in) {
            return new NewOverlay(in.get(version), in.get(from), in.get(until));
        }
    }
}
