package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.ObjectForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.CountedElsewhere;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.MatchingShare;
import dev.touchstone.scoring.measure.SupervisorPoints;
import dev.touchstone.scoring.measure.Unit;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** Measures of reviews, of figures counted elsewhere, and of whatever a filter means. */
final class OtherMeasureForms {

    static final ObjectForm<SupervisorPoints> SUPERVISOR = new SupervisorPointsForm();
    static final ObjectForm<CountedElsewhere> ELSEWHERE = new CountedElsewhereForm();
    static final ObjectForm<MatchingShare> MATCHING = new MatchingShareForm();

    private OtherMeasureForms() {}

    private static final class SupervisorPointsForm extends RecordForm<SupervisorPoints> {

        private final Field<Set<String>> items =
                required("items", ListForm.setOf(Texts.ANY, 1), SupervisorPoints::items);
        private final Field<BigDecimal> maximum = required("maximum", Numbers.DECIMAL, SupervisorPoints::maximum);
        private final Field<BigDecimal> factor = required("factor", Numbers.DECIMAL.above(0), SupervisorPoints::factor);

        SupervisorPointsForm() {
            super("supervisor-points", "The sum, over items, of the mean of each item's reviews, times a factor.");
        }

        @Override
        protected SupervisorPoints construct(Values in) {
            return new SupervisorPoints(new TreeSet<>(in.get(items)), in.get(maximum), in.get(factor));
        }
    }

    private static final class CountedElsewhereForm extends RecordForm<CountedElsewhere> {

        private final Field<String> figure = required("figure", Texts.WORDS, CountedElsewhere::figure);
        private final Field<Unit> unit = required("unit", ChoiceForm.of(Unit.class), CountedElsewhere::unit);
        private final Field<Direction> better =
                required("better", ChoiceForm.of(Direction.class), CountedElsewhere::better);
        private final Field<BigDecimal> factor = required("factor", Numbers.DECIMAL.above(0), CountedElsewhere::factor);
        private final Field<Boolean> share = required("share", SwitchForm.SWITCH, CountedElsewhere::share);

        CountedElsewhereForm() {
            super(
                    "counted-elsewhere",
                    "A figure that a source has already counted: factor × numerators / denominators.");
        }

        @Override
        protected CountedElsewhere construct(Values in) {
            return new CountedElsewhere(in.get(figure), in.get(unit), in.get(better), in.get(factor), in.get(share));
        }
    }

    private static final class MatchingShareForm extends RecordForm<MatchingShare> {

        private final Field<Set<FactKind>> kinds =
                required("kinds", ListForm.setOf(FilterForms.FACT_KIND, 1), MatchingShare::kinds);
        private final Field<FactFilter> matching = required("matching", FilterForms.FILTER, MatchingShare::matching);
        private final Field<Direction> better =
                required("better", ChoiceForm.of(Direction.class), MatchingShare::better);

        MatchingShareForm() {
            super("matching-share", "The share of facts that match a filter, of all facts selected.");
        }

        @Override
        protected MatchingShare construct(Values in) {
            return new MatchingShare(new TreeSet<>(in.get(kinds)), in.get(matching), in.get(better));
        }
    }
}
