package dev.touchstone.admin.standards;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;

/**
 * What a program sends to begin a version from another one.
 *
 * @param version its name, such as {@code 3.3}
 */
public record NewVersion(String version) {

    private static final int LARGEST = 10_000;

    static final StrictReader<NewVersion> READER = new StrictReader<>("new-version", LARGEST, new Form());

    private static final class Form extends RecordForm<NewVersion> {

        private final Field<String> version =
                required("version", Texts.WORDS.matching("^\\S.{0,39}$"), NewVersion::version);

        Form() {
            super("new-version", "The name of a version.");
        }

        @Override
        protected NewVersion construct(Values in) {
            return new NewVersion(in.get(version));
        }
    }
}
