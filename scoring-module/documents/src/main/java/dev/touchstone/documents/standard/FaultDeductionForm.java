package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.rule.FaultDeduction;
import java.math.BigDecimal;

/** Each fault costs points. */
final class FaultDeductionForm extends RecordForm<FaultDeduction> {

    private final Field<BigDecimal> pointsPerFault =
            required("pointsPerFault", Numbers.DECIMAL.above(0), FaultDeduction::pointsPerFault);
    private final OptionalField<Integer> zeroFrom =
            optional("zeroFrom", Numbers.COUNT.atLeast(1), FaultDeduction::zeroFrom);

    FaultDeductionForm() {
        super("fault-deduction", "Each fault costs points, and from zeroFrom faults on nothing is left.");
    }

    @Override
    protected FaultDeduction construct(Values in) {
        return new FaultDeduction(in.get(pointsPerFault), in.find(zeroFrom));
    }
}
