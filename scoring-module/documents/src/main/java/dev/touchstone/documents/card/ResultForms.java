package dev.touchstone.documents.card;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.RecordTotal;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.statistics.Interval;
import java.math.BigDecimal;
import java.util.List;

/** What came of a scorecard's input. */
final class ResultForms {

    static final RecordForm<CardResult> RESULT = new CardResultForm();

    private ResultForms() {}

    private static final class CardResultForm extends RecordForm<CardResult> {

        private final Field<List<ResultLine>> lines =
                required("lines", ListForm.of(new ResultLineForm()), CardResult::lines);
        private final Field<List<RecordTotal>> records =
                unless(List.of(), "records", ListForm.of(new RecordTotalForm()), CardResult::records);
        private final Field<Points> linesTotal = required("linesTotal", ValueForms.POINTS, CardResult::linesTotal);
        private final Field<Points> criticalEffect =
                required("criticalEffect", ValueForms.POINTS, CardResult::criticalEffect);
        private final Field<Points> itemsEffect = required("itemsEffect", ValueForms.POINTS, CardResult::itemsEffect);
        private final OptionalField<Points> total = optional("total", ValueForms.POINTS, CardResult::total);
        private final OptionalField<Points> criticalScore =
                optional("criticalScore", ValueForms.POINTS, CardResult::criticalScore);
        private final Field<Percentage> ratedWeight =
                required("ratedWeight", ValueForms.PERCENTAGE, CardResult::ratedWeight);
        private final Field<Outcome> outcome = required("outcome", OutcomeForms.OUTCOME, CardResult::outcome);

        CardResultForm() {
            super("result", "What came of the input. It is derived: a reader compares it and never trusts it.");
        }

        @Override
        protected CardResult construct(Values in) {
            return new CardResult(
                    in.get(lines),
                    in.get(records),
                    in.get(linesTotal),
                    in.get(criticalEffect),
                    in.get(itemsEffect),
                    in.find(total),
                    in.find(criticalScore),
                    in.get(ratedWeight),
                    in.get(outcome));
        }
    }

    private static final class ResultLineForm extends RecordForm<ResultLine> {

        private final Field<String> dimension = required("dimension", Texts.ANY, ResultLine::dimension);
        private final Field<String> indicator = required("indicator", Texts.ANY, ResultLine::indicator);
        private final Field<LineState> state = required("state", ChoiceForm.of(LineState.class), ResultLine::state);
        private final Field<List<ResultActual>> actuals =
                required("actuals", ListForm.of(new ResultActualForm()), ResultLine::actuals);
        private final Field<Points> maximum = required("maximum", ValueForms.POINTS, ResultLine::maximum);
        private final Field<List<Deduction>> deductions =
                required("deductions", ListForm.of(DeductionForms.DEDUCTION), ResultLine::deductions);
        private final Field<Points> ruled = required("ruled", ValueForms.POINTS, ResultLine::ruled);
        private final Field<Points> adjustment = required("adjustment", ValueForms.POINTS, ResultLine::adjustment);
        private final Field<Points> points = required("points", ValueForms.POINTS, ResultLine::points);
        private final Field<Points> countedMaximum =
                required("countedMaximum", ValueForms.POINTS, ResultLine::countedMaximum);
        private final Field<Points> counted = required("counted", ValueForms.POINTS, ResultLine::counted);
        private final Field<Boolean> critical = required("critical", SwitchForm.SWITCH, ResultLine::critical);

        ResultLineForm() {
            super("line", "What one indicator was measured at, what it lost and why, and what it counts on the card.");
        }

        @Override
        protected ResultLine construct(Values in) {
            return new ResultLine(
                    in.get(dimension),
                    in.get(indicator),
                    in.get(state),
                    in.get(actuals),
                    in.get(maximum),
                    in.get(deductions),
                    in.get(ruled),
                    in.get(adjustment),
                    in.get(points),
                    in.get(countedMaximum),
                    in.get(counted),
                    in.get(critical));
        }
    }

    private static final class ResultActualForm extends RecordForm<ResultActual> {

        private final Field<String> version = required("version", Texts.ANY, ResultActual::version);
        private final OptionalField<Period> period = optional("period", ValueForms.PERIOD, ResultActual::period);
        private final OptionalField<Fraction> value = optional("value", ValueForms.FRACTION, ResultActual::value);
        private final OptionalField<BigDecimal> printed = optional("printed", Numbers.DECIMAL, ResultActual::printed);
        private final Field<Unit> unit = required("unit", ChoiceForm.of(Unit.class), ResultActual::unit);
        private final Field<Long> sampleSize = required("sampleSize", Numbers.LONG_COUNT, ResultActual::sampleSize);
        private final Field<Long> excluded = required("excluded", Numbers.LONG_COUNT, ResultActual::excluded);
        private final OptionalField<Interval> interval =
                optional("interval", new IntervalForm(), ResultActual::interval);

        ResultActualForm() {
            super(
                    "actual",
                    "A measured value: exact, and printed so that it never stands on the other side of a target.");
        }

        @Override
        protected ResultActual construct(Values in) {
            return new ResultActual(
                    in.get(version),
                    in.find(period),
                    in.find(value),
                    in.find(printed),
                    in.get(unit),
                    in.get(sampleSize),
                    in.get(excluded),
                    in.find(interval));
        }
    }

    private static final class IntervalForm extends RecordForm<Interval> {

        private final Field<BigDecimal> lower = required("lower", Numbers.DECIMAL, Interval::lower);
        private final Field<BigDecimal> upper = required("upper", Numbers.DECIMAL, Interval::upper);

        IntervalForm() {
            super("interval", "A 95 % Wilson interval in per cent.");
        }

        @Override
        protected Interval construct(Values in) {
            return new Interval(in.get(lower), in.get(upper));
        }
    }

    private static final class RecordTotalForm extends RecordForm<RecordTotal> {

        private final Field<String> record = required("record", Texts.ANY, RecordTotal::record);
        private final Field<Points> total = required("total", ValueForms.POINTS, RecordTotal::total);

        RecordTotalForm() {
            super("record-total", "The total of one inspection or callback.");
        }

        @Override
        protected RecordTotal construct(Values in) {
            return new RecordTotal(in.get(record), in.get(total));
        }
    }
}
