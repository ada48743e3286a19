package dev.touchstone.admin.imports;

import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to say of how many rejected records administrators are told.
 *
 * @param percent from which share of the records of a run on, 1 to 100; null if the share does not matter
 * @param records from how many records of a run on, at least 1; null if their number does not matter
 */
public record ThresholdWish(
        @Nullable Integer percent, @Nullable Integer records) {

    private static final int LARGEST = 1 << 10;

    static final StrictReader<ThresholdWish> READER = new StrictReader<>("threshold", LARGEST, new Form());

    private static final class Form extends RecordForm<ThresholdWish> {

        private final OptionalField<Integer> percent = optional("percent", Numbers.COUNT, ThresholdWish::percent);
        private final OptionalField<Integer> records = optional("records", Numbers.COUNT, ThresholdWish::records);

        Form() {
            super("threshold", "Of how many rejected records of a run administrators are told.");
        }

        @Override
        protected ThresholdWish construct(Values in) {
            return new ThresholdWish(in.find(percent), in.find(records));
        }
    }
}
