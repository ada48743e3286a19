package dev.touchstone.documents.measure;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.TextForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Exclusion;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.RecordValue;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was measured. */
final class MeasurementForm extends RecordForm<Measurement> {

    private static final String EXEMPT = ChoiceForm.nameOf(Exclusion.Reason.EXEMPT) + ":";
    private static final TextForm<Exclusion> EXCLUSION = TextForm.of(
            MeasurementForm::exclusion,
            MeasurementForm::nameOf,
            new LocalizedText(
                    "未计入的原因，例如 \"abandoned\" 或 \"exempt:peak\"",
                    "未計入的原因，例如 \"abandoned\" 或 \"exempt:peak\"",
                    "why facts were not counted, such as \"abandoned\" or \"exempt:peak\""));

    private final Field<Unit> unit = required("unit", ChoiceForm.of(Unit.class), Measurement::unit);
    private final Field<BigInteger> numerator = required("numerator", Numbers.WHOLE, Measurement::numerator);
    private final Field<BigInteger> denominator =
            required("denominator", Numbers.WHOLE.atLeast(0), Measurement::denominator);
    private final Field<Long> sampleSize = required("sampleSize", Numbers.LONG_COUNT, Measurement::sampleSize);
    private final Field<Boolean> proportion = required("proportion", SwitchForm.SWITCH, Measurement::proportion);
    private final Field<SortedMap<Channel, Measurement>> byChannel =
            unless(new TreeMap<>(), "byChannel", new MapForm<>(FactForms.CHANNEL, this), Measurement::byChannel);
    private final Field<SortedMap<Fraction, Long>> distribution = unless(
            new TreeMap<>(),
            "distribution",
            new MapForm<>(ValueForms.FRACTION_NAME, Numbers.LONG_COUNT),
            Measurement::distribution);
    private final Field<SortedMap<Exclusion, Long>> excluded =
            unless(new TreeMap<>(), "excluded", new MapForm<>(EXCLUSION, Numbers.LONG_COUNT), Measurement::excluded);
    private final Field<List<RecordValue>> records =
            unless(List.of(), "records", ListForm.of(new RecordValueForm()), Measurement::records);

    MeasurementForm() {
        super(
                "measurement",
                "A ratio in its unit with its sample, how often each value occurred, and how many facts were not counted and why.");
    }

    @Override
    protected Measurement construct(Values in) {
        return new Measurement(
                in.get(unit),
                in.get(numerator),
                in.get(denominator),
                in.get(sampleSize),
                in.get(proportion),
                in.get(byChannel),
                in.get(distribution),
                in.get(excluded),
                in.get(records));
    }

    private static String nameOf(Exclusion exclusion) {
        return exclusion.exemption() == null ? ChoiceForm.nameOf(exclusion.reason()) : EXEMPT + exclusion.exemption();
    }

    private static Exclusion exclusion(String name) {
        if (name.startsWith(EXEMPT)) {
            return new Exclusion(Exclusion.Reason.EXEMPT, name.substring(EXEMPT.length()));
        }
        for (Exclusion.Reason reason : Exclusion.Reason.values()) {
            if (ChoiceForm.nameOf(reason).equals(name)) {
                return Exclusion.of(reason);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static final class RecordValueForm extends RecordForm<RecordValue> {

        private final Field<String> record = required("record", Texts.ANY, RecordValue::record);
        private final Field<Fraction> value = required("value", ValueForms.FRACTION, RecordValue::value);

        RecordValueForm() {
            super("record-value", "The value of one inspection or callback.");
        }

        @Override
        protected RecordValue construct(Values in) {
            return new RecordValue(in.get(record), in.get(value));
        }
    }
}
