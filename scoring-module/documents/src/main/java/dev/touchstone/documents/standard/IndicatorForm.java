package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.measure.MeasureForms;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Cadence;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;

/** One line of a standards table. */
final class IndicatorForm extends RecordForm<Indicator> {

    private final Field<String> key = required("key", Texts.WORDS, Indicator::key);
    private final Field<LocalizedText> name = required("name", ValueForms.LOCALIZED, Indicator::name);
    private final OptionalField<LocalizedText> note = optional("note", ValueForms.LOCALIZED, Indicator::note);
    private final Field<Nature> nature = required("nature", ChoiceForm.of(Nature.class), Indicator::nature);
    private final Field<Percentage> weight = required("weight", ValueForms.PERCENTAGE, Indicator::weight);
    private final OptionalField<Points> ownMaximum = optional("ownMaximum", ValueForms.POINTS, Indicator::ownMaximum);
    private final Field<Measure> measure = required("measure", MeasureForms.MEASURE, Indicator::measure);
    private final Field<FactSelection> selection =
            unless(FactSelection.EVERYTHING, "selection", MeasureForms.SELECTION, Indicator::selection);
    private final Field<ScoringRule> rule = required("rule", RuleForms.RULE, Indicator::rule);
    private final Field<ChannelTargets> channelTargets =
            unless(ChannelTargets.NONE, "channelTargets", new ChannelTargetsForm(), Indicator::channelTargets);
    private final Field<Integer> minimumSample =
            required("minimumSample", Numbers.COUNT.atLeast(1), Indicator::minimumSample);
    private final OptionalField<Percentage> criticalBelow =
            optional("criticalBelow", ValueForms.PERCENTAGE, Indicator::criticalBelow);
    private final Field<Cadence> cadence =
            unless(Cadence.EVERY_PERIOD, "cadence", ChoiceForm.of(Cadence.class), Indicator::cadence);

    IndicatorForm() {
        super("indicator", "What is measured, by which rule it becomes points, and how much it weighs (per cent).");
    }

    @Override
    protected Indicator construct(Values in) {
        return new Indicator(
                in.get(key),
                in.get(name),
                in.find(note),
                in.get(nature),
                in.get(weight),
                in.find(ownMaximum),
                in.get(measure),
                in.get(selection),
                in.get(rule),
                in.get(channelTargets),
                in.get(minimumSample),
                in.find(criticalBelow),
                in.get(cadence));
    }
}
