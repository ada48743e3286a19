package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.ObjectForm;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.scoring.measure.InspectionFaults;
import dev.touchstone.scoring.measure.InspectionPassRate;
import dev.touchstone.scoring.measure.NotApplicable;
import dev.touchstone.scoring.measure.RubricPoints;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** Measures of inspected records. */
final class InspectionMeasureForms {

    static final ObjectForm<InspectionFaults> FAULTS = new InspectionFaultsForm();
    static final ObjectForm<InspectionPassRate> PASS_RATE = new InspectionPassRateForm();
    static final ObjectForm<RubricPoints> RUBRIC = new RubricPointsForm();

    private InspectionMeasureForms() {}

    private static final class InspectionFaultsForm extends RecordForm<InspectionFaults> {

        private final OptionalField<String> form = optional("form", Texts.ANY, InspectionFaults::form);
        private final Field<Set<String>> types =
                unless(Set.of(), "types", ListForm.setOf(Texts.ANY), InspectionFaults::types);
        private final Field<Set<Fault.Severity>> severities = unless(
                Set.of(),
                "severities",
                ListForm.setOf(ChoiceForm.of(Fault.Severity.class)),
                InspectionFaults::severities);
        private final OptionalField<Integer> perInspected =
                optional("perInspected", Numbers.COUNT.atLeast(1), InspectionFaults::perInspected);

        InspectionFaultsForm() {
            super("inspection-faults", "Faults found in the sample, or per so many records inspected.");
        }

        @Override
        protected InspectionFaults construct(Values in) {
            return new InspectionFaults(
                    in.find(form),
                    new TreeSet<>(in.get(types)),
                    new TreeSet<>(in.get(severities)),
                    in.find(perInspected));
        }
    }

    private static final class InspectionPassRateForm extends RecordForm<InspectionPassRate> {

        private final OptionalField<String> form = optional("form", Texts.ANY, InspectionPassRate::form);

        InspectionPassRateForm() {
            super("inspection-pass-rate", "The share of inspected records that passed.");
        }

        @Override
        protected InspectionPassRate construct(Values in) {
            return new InspectionPassRate(in.find(form));
        }
    }

    private static final class RubricPointsForm extends RecordForm<RubricPoints> {

        private final OptionalField<String> form = optional("form", Texts.ANY, RubricPoints::form);
        private final OptionalField<String> question = optional("question", Texts.ANY, RubricPoints::question);
        private final Field<NotApplicable> notApplicable =
                required("notApplicable", ChoiceForm.of(NotApplicable.class), RubricPoints::notApplicable);
        private final OptionalField<BigDecimal> shownOn =
                optional("shownOn", Numbers.DECIMAL.above(0), RubricPoints::shownOn);

        RubricPointsForm() {
            super("rubric-points", "The mean, over inspected records, of each record's points.");
        }

        @Override
        protected RubricPoints construct(Values in) {
            return new RubricPoints(in.find(form), in.find(question), in.get(notApplicable), in.find(shownOn));
        }
    }
}
