package dev.touchstone.admin.retention;

import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * How long personal fields are kept.
 *
 * @param months after how many months they are erased; null to keep them for ever
 */
public record RetentionWish(@Nullable Integer months) {

    private static final int LARGEST = 10_000;

    static final StrictReader<RetentionWish> READER = new StrictReader<>("retention", LARGEST, new Form());

    private static final class Form extends RecordForm<RetentionWish> {

        private final OptionalField<Integer> months = optional("months", Numbers.COUNT, RetentionWish::months);

        Form() {
            super("retention", "How long personal fields are kept.");
        }

        @Override
        protected RetentionWish construct(Values in) {
            return new RetentionWish(in.find(months));
        }
    }
}
