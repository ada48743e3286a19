package dev.touchstone.documents.card;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.measure.MeasureForms;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import java.util.SortedMap;
import java.util.TreeMap;

/** The part of a period in which one version was in force. */
final class SegmentForm extends RecordForm<Segment> {

    private final Field<Standard> standard = required("standard", StandardDocument.STANDARD, Segment::standard);
    private final Field<Period> period = required("period", ValueForms.PERIOD, Segment::period);
    private final Field<SortedMap<String, Measurement>> measurements = required(
            "measurements",
            new MapForm<>(Texts.ANY, MeasureForms.MEASUREMENT),
            segment -> new TreeMap<>(segment.measurements()));

    SegmentForm() {
        super("segment", "One version of a standard, the part of the period it was in force, and what was measured.");
    }

    @Override
    protected Segment construct(Values in) {
        return new Segment(in.get(standard), in.get(period), in.get(measurements));
    }
}
