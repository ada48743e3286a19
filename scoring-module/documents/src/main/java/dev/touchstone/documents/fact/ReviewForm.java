package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Scale;
import java.math.BigDecimal;
import java.time.Instant;

/** Points a supervisor gave. */
final class ReviewForm extends FactForm<Review> {

    private final Field<String> item = required("item", Texts.WORDS, Review::item);
    private final Field<BigDecimal> points = required("points", FactForms.THOUSANDTHS, Review::points);
    private final Field<Scale> scale = required("scale", FactForms.SCALE, Review::scale);
    private final Field<Instant> given = required("given", Texts.INSTANT, Review::given);
    private final OptionalField<String> remark = optional("remark", Texts.ANY.masked(), Review::remark);

    ReviewForm() {
        super("review", "Points a supervisor gave a person for one item, such as teamwork.");
    }

    @Override
    protected Review construct(Values in) {
        return new Review(
                in.get(key),
                in.get(circumstances),
                in.get(item),
                in.get(points),
                in.get(scale),
                in.get(given),
                in.find(remark));
    }
}
