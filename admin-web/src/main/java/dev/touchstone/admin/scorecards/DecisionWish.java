package dev.touchstone.admin.scorecards;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to decide about a result. A line with points is an adjustment, a line without points an exemption, an item with points a
 * bonus or penalty.
 *
 * @param line the key of the line; null for an item
 * @param item what a bonus or penalty is for; null for a line
 * @param points added if positive, taken if negative; null for an exemption
 * @param reason why
 */
public record DecisionWish(
        @Nullable String line,
        @Nullable String item,
        @Nullable BigDecimal points,
        String reason) {

    private static final int LARGEST = 100_000;

    static final StrictReader<DecisionWish> READER = new StrictReader<>("decision", LARGEST, new DecisionForm());

    private static final class DecisionForm extends RecordForm<DecisionWish> {

        private final OptionalField<String> line = optional("line", Texts.WORDS, DecisionWish::line);
        private final OptionalField<String> item = optional("item", Texts.WORDS, DecisionWish::item);
        private final OptionalField<BigDecimal> points = optional("points", Numbers.DECIMAL, DecisionWish::points);
        private final Field<String> reason = required("reason", Texts.WORDS, DecisionWish::reason);

        DecisionForm() {
            super("decision", "What a named person decides about a result, and why.");
        }

        @Override
        protected DecisionWish construct(Values in) {
            return new DecisionWish(in.find(line), in.find(item), in.find(points), in.get(reason));
        }
    }
}
