package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.RubricRule;
import java.math.BigDecimal;
import java.util.List;

/** Points on a rubric with half-open bands. */
final class RubricRuleForm extends RecordForm<RubricRule> {

    private final Field<BigDecimal> top = required("top", Numbers.DECIMAL.above(0), RubricRule::top);
    private final Field<List<RubricRule.Band>> bands =
            required("bands", ListForm.of(new BandForm()).notEmpty(), RubricRule::bands);

    RubricRuleForm() {
        super("rubric", "Points on a rubric; bands best first, each from its limit up to the next, the last from 0.");
    }

    @Override
    protected RubricRule construct(Values in) {
        return new RubricRule(in.get(top), in.get(bands));
    }

    private static final class BandForm extends RecordForm<RubricRule.Band> {

        private final Field<String> key = required("key", Texts.ANY, RubricRule.Band::key);
        private final Field<LocalizedText> name = required("name", ValueForms.LOCALIZED, RubricRule.Band::name);
        private final Field<BigDecimal> from = required("from", Numbers.DECIMAL, RubricRule.Band::from);
        private final OptionalField<Percentage> share =
                optional("share", ValueForms.PERCENTAGE, RubricRule.Band::share);

        BandForm() {
            super("rubric-band", "What part of the maximum a band gives, in per cent; without it, in proportion.");
        }

        @Override
        protected RubricRule.Band construct(Values in) {
            return new RubricRule.Band(in.get(key), in.get(name), in.get(from), in.find(share));
        }
    }
}
