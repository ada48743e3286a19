package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.rule.LinearRule;
import java.math.BigDecimal;

/** Linear between the worst and the best value. */
final class LinearRuleForm extends RecordForm<LinearRule> {

    private final Field<BigDecimal> worst = required("worst", Numbers.DECIMAL, LinearRule::worst);
    private final Field<BigDecimal> best = required("best", Numbers.DECIMAL, LinearRule::best);

    LinearRuleForm() {
        super("linear", "(worst − actual) / (worst − best) × maximum, between no points at worst and all at best.");
    }

    @Override
    protected LinearRule construct(Values in) {
        return new LinearRule(in.get(worst), in.get(best));
    }
}
