package dev.touchstone.documents.measure;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.ObjectForm;
import dev.touchstone.documents.form.OneMemberForm;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.measure.AnswerSource;
import dev.touchstone.scoring.measure.CallbackScore;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.NetPromoterScore;
import dev.touchstone.scoring.measure.SatisfiedShare;
import dev.touchstone.scoring.measure.SurveyedResolution;
import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Measures of what customers answered. */
final class AnswerMeasureForms {

    private static final AnswerSourceForm SOURCE = new AnswerSourceForm();

    static final ObjectForm<MeanRating> MEAN = new OneMemberForm<>(
            "mean-rating",
            "The sum of ratings by their number.",
            "source",
            SOURCE,
            MeanRating::source,
            MeanRating::new);
    static final ObjectForm<SatisfiedShare> SATISFIED = new SatisfiedShareForm();
    static final ObjectForm<SurveyedResolution> SURVEYED = new SurveyedResolutionForm();
    static final ObjectForm<NetPromoterScore> PROMOTERS = new NetPromoterScoreForm();
    static final ObjectForm<CallbackScore> CALLBACK = new CallbackScoreForm();

    private AnswerMeasureForms() {}

    private static final class SatisfiedShareForm extends RecordForm<SatisfiedShare> {

        private final Field<AnswerSource> source = required("source", SOURCE, SatisfiedShare::source);
        private final Field<BigDecimal> atLeast = required("atLeast", FactForms.THOUSANDTHS, SatisfiedShare::atLeast);

        SatisfiedShareForm() {
            super("satisfied-share", "The share of ratings that are at least so high.");
        }

        @Override
        protected SatisfiedShare construct(Values in) {
            return new SatisfiedShare(in.get(source), in.get(atLeast));
        }
    }

    private static final class SurveyedResolutionForm extends RecordForm<SurveyedResolution> {

        private final Field<AnswerSource> source = required("source", SOURCE, SurveyedResolution::source);
        private final Field<Set<BigDecimal>> yes =
                required("yes", ListForm.setOf(FactForms.THOUSANDTHS, 1), SurveyedResolution::yes);

        SurveyedResolutionForm() {
            super("surveyed-resolution", "The share of answers that mean: yes, resolved.");
        }

        @Override
        protected SurveyedResolution construct(Values in) {
            return new SurveyedResolution(in.get(source), new TreeSet<>(in.get(yes)));
        }
    }

    private static final class NetPromoterScoreForm extends RecordForm<NetPromoterScore> {

        private final OptionalField<String> form = optional("form", Texts.ANY, NetPromoterScore::form);
        private final Field<Set<String>> questions =
                unless(Set.of(), "questions", ListForm.setOf(Texts.ANY), NetPromoterScore::questions);

        NetPromoterScoreForm() {
            super(
                    "net-promoter-score",
                    "Promoters (9, 10) less detractors (0 to 6) of all answers on 0–10, times 100.");
        }

        @Override
        protected NetPromoterScore construct(Values in) {
            return new NetPromoterScore(in.find(form), new TreeSet<>(in.get(questions)));
        }
    }

    private static final class CallbackScoreForm extends RecordForm<CallbackScore> {

        private final Field<String> form = required("form", Texts.ANY, CallbackScore::form);
        private final Field<SortedMap<String, BigDecimal>> weights =
                required("weights", new MapForm<>(Texts.ANY, FactForms.THOUSANDTHS.above(0)), CallbackScore::weights);
        private final Field<SortedMap<BigDecimal, BigDecimal>> points = required(
                "points",
                new MapForm<>(
                        ValueForms.DECIMAL_NAME,
                        FactForms.THOUSANDTHS.atLeast(0).atMost(100)),
                CallbackScore::points);
        private final Field<Boolean> shownOnHundred =
                required("shownOnHundred", SwitchForm.SWITCH, CallbackScore::shownOnHundred);

        CallbackScoreForm() {
            super(
                    "callback-score",
                    "Weight × points / 100 over the assessed questions of a callback, and the mean over callbacks.");
        }

        @Override
        protected CallbackScore construct(Values in) {
            return new CallbackScore(in.get(form), in.get(weights), in.get(points), in.get(shownOnHundred));
        }
    }
}
