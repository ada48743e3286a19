package dev.touchstone.documents.card;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.KindForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;

/** Why points were lost. */
final class DeductionForms {

    private static final Form<Fraction> NUMBER = ValueForms.FRACTION;

    static final KindForm<Deduction> DEDUCTION = new KindForm<>("deduction");

    static {
        DEDUCTION
                .with("steps-beyond-target", Deduction.StepsBeyondTarget.class, new StepsBeyondTargetForm())
                .with("past-cut-off", Deduction.PastCutOff.class, new PastCutOffForm())
                .with("faults-found", Deduction.FaultsFound.class, new FaultsFoundForm())
                .with("too-many-faults", Deduction.TooManyFaults.class, new TooManyFaultsForm())
                .with("short-of-best", Deduction.ShortOfBest.class, new ShortOfBestForm())
                .with("lower-band", Deduction.LowerBand.class, new LowerBandForm())
                .with("answers-below-best", Deduction.AnswersBelowBest.class, new AnswersBelowBestForm())
                .with("not-given", Deduction.NotGiven.class, new NotGivenForm())
                .with("on-channel", Deduction.OnChannel.class, new OnChannelForm())
                .with("in-segment", Deduction.InSegment.class, new InSegmentForm());
    }

    private DeductionForms() {}

    private static final class StepsBeyondTargetForm extends RecordForm<Deduction.StepsBeyondTarget> {

        private final Field<Fraction> target = required("target", NUMBER, Deduction.StepsBeyondTarget::target);
        private final Field<Fraction> beyond = required("beyond", NUMBER, Deduction.StepsBeyondTarget::beyond);
        private final Field<Fraction> step = required("step", NUMBER, Deduction.StepsBeyondTarget::step);
        private final Field<Fraction> steps = required("steps", NUMBER, Deduction.StepsBeyondTarget::steps);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.StepsBeyondTarget::points);

        StepsBeyondTargetForm() {
            super("steps-beyond-target", "So many steps beyond the target.");
        }

        @Override
        protected Deduction.StepsBeyondTarget construct(Values in) {
            return new Deduction.StepsBeyondTarget(
                    in.get(target), in.get(beyond), in.get(step), in.get(steps), in.get(points));
        }
    }

    private static final class PastCutOffForm extends RecordForm<Deduction.PastCutOff> {

        private final Field<Fraction> limit = required("limit", NUMBER, Deduction.PastCutOff::limit);
        private final Field<Boolean> inclusive =
                required("inclusive", SwitchForm.SWITCH, Deduction.PastCutOff::inclusive);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.PastCutOff::points);

        PastCutOffForm() {
            super("past-cut-off", "Past the cut-off: everything is lost.");
        }

        @Override
        protected Deduction.PastCutOff construct(Values in) {
            return new Deduction.PastCutOff(in.get(limit), in.get(inclusive), in.get(points));
        }
    }

    private static final class FaultsFoundForm extends RecordForm<Deduction.FaultsFound> {

        private final Field<Fraction> faults = required("faults", NUMBER, Deduction.FaultsFound::faults);
        private final Field<Points> each = required("each", ValueForms.POINTS, Deduction.FaultsFound::each);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.FaultsFound::points);

        FaultsFoundForm() {
            super("faults-found", "Faults were found.");
        }

        @Override
        protected Deduction.FaultsFound construct(Values in) {
            return new Deduction.FaultsFound(in.get(faults), in.get(each), in.get(points));
        }
    }

    private static final class TooManyFaultsForm extends RecordForm<Deduction.TooManyFaults> {

        private final Field<Fraction> faults = required("faults", NUMBER, Deduction.TooManyFaults::faults);
        private final Field<Integer> zeroFrom = required("zeroFrom", Numbers.COUNT, Deduction.TooManyFaults::zeroFrom);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.TooManyFaults::points);

        TooManyFaultsForm() {
            super("too-many-faults", "So many faults that everything is lost.");
        }

        @Override
        protected Deduction.TooManyFaults construct(Values in) {
            return new Deduction.TooManyFaults(in.get(faults), in.get(zeroFrom), in.get(points));
        }
    }

    private static final class ShortOfBestForm extends RecordForm<Deduction.ShortOfBest> {

        private final Field<Fraction> best = required("best", NUMBER, Deduction.ShortOfBest::best);
        private final Field<Fraction> worst = required("worst", NUMBER, Deduction.ShortOfBest::worst);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.ShortOfBest::points);

        ShortOfBestForm() {
            super("short-of-best", "Between the best and the worst value.");
        }

        @Override
        protected Deduction.ShortOfBest construct(Values in) {
            return new Deduction.ShortOfBest(in.get(best), in.get(worst), in.get(points));
        }
    }

    private static final class LowerBandForm extends RecordForm<Deduction.LowerBand> {

        private final Field<String> band = required("band", Texts.ANY, Deduction.LowerBand::band);
        private final Field<Fraction> limit = required("limit", NUMBER, Deduction.LowerBand::limit);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.LowerBand::points);

        LowerBandForm() {
            super("lower-band", "In a lower band of a rubric, or in a lower row of a table.");
        }

        @Override
        protected Deduction.LowerBand construct(Values in) {
            return new Deduction.LowerBand(in.get(band), in.get(limit), in.get(points));
        }
    }

    private static final class AnswersBelowBestForm extends RecordForm<Deduction.AnswersBelowBest> {

        private final Field<Fraction> mean = required("mean", NUMBER, Deduction.AnswersBelowBest::mean);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.AnswersBelowBest::points);

        AnswersBelowBestForm() {
            super("answers-below-best", "Answers that are worth less than the best one; their mean in per cent.");
        }

        @Override
        protected Deduction.AnswersBelowBest construct(Values in) {
            return new Deduction.AnswersBelowBest(in.get(mean), in.get(points));
        }
    }

    private static final class NotGivenForm extends RecordForm<Deduction.NotGiven> {

        private final Field<Fraction> given = required("given", NUMBER, Deduction.NotGiven::given);
        private final Field<Fraction> top = required("top", NUMBER, Deduction.NotGiven::top);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.NotGiven::points);

        NotGivenForm() {
            super("not-given", "Points that were not given.");
        }

        @Override
        protected Deduction.NotGiven construct(Values in) {
            return new Deduction.NotGiven(in.get(given), in.get(top), in.get(points));
        }
    }

    private static final class OnChannelForm extends RecordForm<Deduction.OnChannel> {

        private final Field<Channel> channel = required("channel", FactForms.CHANNEL, Deduction.OnChannel::channel);
        private final Field<Fraction> share = required("share", NUMBER, Deduction.OnChannel::share);
        private final Field<Deduction> because = required("because", DEDUCTION, Deduction.OnChannel::because);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.OnChannel::points);

        OnChannelForm() {
            super("on-channel", "Lost on one channel, in proportion to its share of the contacts.");
        }

        @Override
        protected Deduction.OnChannel construct(Values in) {
            return new Deduction.OnChannel(in.get(channel), in.get(share), in.get(because), in.get(points));
        }
    }

    private static final class InSegmentForm extends RecordForm<Deduction.InSegment> {

        private final Field<String> version = required("version", Texts.ANY, Deduction.InSegment::version);
        private final Field<Fraction> share = required("share", NUMBER, Deduction.InSegment::share);
        private final Field<Deduction> because = required("because", DEDUCTION, Deduction.InSegment::because);
        private final Field<Points> points = required("points", ValueForms.POINTS, Deduction.InSegment::points);

        InSegmentForm() {
            super("in-segment", "Lost while one version of the standard was in force.");
        }

        @Override
        protected Deduction.InSegment construct(Values in) {
            return new Deduction.InSegment(in.get(version), in.get(share), in.get(because), in.get(points));
        }
    }
}
