package dev.touchstone.admin.imports;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.util.List;

/**
 * What a program sends to have single records fetched again.
 *
 * @param stream their stream
 * @param keys the source's ids of them
 */
public record RepairWish(String stream, List<String> keys) {

    private static final int LARGEST = 1 << 20;

    static final StrictReader<RepairWish> READER = new StrictReader<>("repair", LARGEST, new Form());

    private static final class Form extends RecordForm<RepairWish> {

        private final Field<String> stream = required("stream", Texts.WORDS, RepairWish::stream);
        private final Field<List<String>> keys =
                required("keys", ListForm.of(Texts.WORDS).notEmpty(), RepairWish::keys);

        Form() {
            super("repair", "Which records are fetched again.");
        }

        @Override
        protected RepairWish construct(Values in) {
            return new RepairWish(in.get(stream), in.get(keys));
        }
    }
}
