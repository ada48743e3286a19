package dev.touchstone.admin.imports;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to have a connection read again.
 *
 * @param since the instant, included, by the source's clock
 * @param streams which streams; null for all that have been read before
 */
public record RereadWish(Instant since, @Nullable List<String> streams) {

    private static final int LARGEST = 1 << 16;

    static final StrictReader<RereadWish> READER = new StrictReader<>("reread", LARGEST, new Form());

    List<String> chosen() {
        return Objects.requireNonNullElse(streams, List.of());
    }

    private static final class Form extends RecordForm<RereadWish> {

        private final Field<Instant> since = required("since", Texts.INSTANT, RereadWish::since);
        private final OptionalField<List<String>> streams =
                optional("streams", ListForm.of(Texts.WORDS).notEmpty(), RereadWish::streams);

        Form() {
            super("reread", "Since when a connection is read again.");
        }

        @Override
        protected RereadWish construct(Values in) {
            return new RereadWish(in.get(since), in.find(streams));
        }
    }
}
