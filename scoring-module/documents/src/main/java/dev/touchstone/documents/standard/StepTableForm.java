package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.StepTable;
import java.math.BigDecimal;
import java.util.List;

/** A table of limits. */
final class StepTableForm extends RecordForm<StepTable> {

    private final Field<Direction> better = required("better", RuleForms.DIRECTION, StepTable::better);
    private final Field<List<StepTable.Row>> rows =
            required("rows", ListForm.of(new RowForm()).notEmpty(), StepTable::rows);

    StepTableForm() {
        super(
                "step-table",
                "The first row whose limit the value keeps gives the points; below all rows there are none.");
    }

    @Override
    protected StepTable construct(Values in) {
        return new StepTable(in.get(better), in.get(rows));
    }

    private static final class RowForm extends RecordForm<StepTable.Row> {

        private final Field<BigDecimal> limit = required("limit", Numbers.DECIMAL, StepTable.Row::limit);
        private final Field<Percentage> share = required("share", ValueForms.PERCENTAGE, StepTable.Row::share);

        RowForm() {
            super("step-table-row", "A limit, and what part of the maximum it gives, in per cent.");
        }

        @Override
        protected StepTable.Row construct(Values in) {
            return new StepTable.Row(in.get(limit), in.get(share));
        }
    }
}
