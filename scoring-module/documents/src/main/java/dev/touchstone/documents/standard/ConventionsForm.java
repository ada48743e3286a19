package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Mixing;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.TotalKind;
import java.math.BigDecimal;

/** The named choices of a standard; none has a silent default. */
final class ConventionsForm extends RecordForm<Conventions> {

    private final Field<TotalKind> totalKind =
            required("totalKind", ChoiceForm.of(TotalKind.class), Conventions::totalKind);
    private final Field<Rounding> rounding = required("rounding", new RoundingForm(), Conventions::rounding);
    private final Field<NoData> noData = required("noData", ChoiceForm.of(NoData.class), Conventions::noData);
    private final Field<Percentage> minimumRatedWeight =
            required("minimumRatedWeight", ValueForms.PERCENTAGE, Conventions::minimumRatedWeight);
    private final Field<Pooling> pooling = required("pooling", ChoiceForm.of(Pooling.class), Conventions::pooling);
    private final Field<CriticalFailure> criticalFailure =
            required("criticalFailure", ChoiceForm.of(CriticalFailure.class), Conventions::criticalFailure);
    private final Field<Mixing> mixing = required("mixing", ChoiceForm.of(Mixing.class), Conventions::mixing);
    private final Field<Items> items = required("items", new ItemsForm(), Conventions::items);

    ConventionsForm() {
        super("conventions", "The named choices that no single rule carries.");
    }

    @Override
    protected Conventions construct(Values in) {
        return new Conventions(
                in.get(totalKind),
                in.get(rounding),
                in.get(noData),
                in.get(minimumRatedWeight),
                in.get(pooling),
                in.get(criticalFailure),
                in.get(mixing),
                in.get(items));
    }

    private static final class RoundingForm extends RecordForm<Rounding> {

        private final Field<Rounding.Mode> mode = required("mode", ChoiceForm.of(Rounding.Mode.class), Rounding::mode);
        private final Field<Integer> places = required("places", Numbers.COUNT.atMost(4), Rounding::places);
        private final Field<Rounding.Level> level =
                required("level", ChoiceForm.of(Rounding.Level.class), Rounding::level);

        RoundingForm() {
            super("rounding", "How and where points are rounded.");
        }

        @Override
        protected Rounding construct(Values in) {
            return new Rounding(in.get(mode), in.get(places), in.get(level));
        }
    }

    private static final class ItemsForm extends RecordForm<Items> {

        private final Field<Items.Place> place = required("place", ChoiceForm.of(Items.Place.class), Items::place);
        private final Field<BigDecimal> cap = required("cap", Numbers.DECIMAL.above(0), Items::cap);

        ItemsForm() {
            super("items", "How bonus and penalty items count, and the most that all together add or take.");
        }

        @Override
        protected Items construct(Values in) {
            return new Items(in.get(place), in.get(cap));
        }
    }
}
