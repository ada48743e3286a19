package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.ConstantForm;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.KindForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OneMemberForm;
import dev.touchstone.scoring.measure.AbandonmentRate;
import dev.touchstone.scoring.measure.AnswerRate;
import dev.touchstone.scoring.measure.CallbackScore;
import dev.touchstone.scoring.measure.ComplaintRate;
import dev.touchstone.scoring.measure.ComplaintsHandled;
import dev.touchstone.scoring.measure.ComplaintsInTime;
import dev.touchstone.scoring.measure.CountedElsewhere;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.InspectionFaults;
import dev.touchstone.scoring.measure.InspectionPassRate;
import dev.touchstone.scoring.measure.MatchingShare;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.NetPromoterScore;
import dev.touchstone.scoring.measure.Occurrence;
import dev.touchstone.scoring.measure.OfferBase;
import dev.touchstone.scoring.measure.OfferRate;
import dev.touchstone.scoring.measure.Reopens;
import dev.touchstone.scoring.measure.RepeatContact;
import dev.touchstone.scoring.measure.ResolutionTime;
import dev.touchstone.scoring.measure.ResolutionWithoutRepeat;
import dev.touchstone.scoring.measure.RubricPoints;
import dev.touchstone.scoring.measure.SatisfiedShare;
import dev.touchstone.scoring.measure.SlaAttainment;
import dev.touchstone.scoring.measure.SupervisorPoints;
import dev.touchstone.scoring.measure.SurveyedResolution;
import dev.touchstone.scoring.measure.TalkTime;
import dev.touchstone.scoring.measure.Transfers;
import dev.touchstone.scoring.measure.WaitTime;
import dev.touchstone.scoring.measure.Workload;

/** Forms of what is measured, over which facts, and of what was measured. */
public final class MeasureForms {

    private static final Form<Workload> REQUESTS = ChoiceForm.of(Workload.class);
    private static final Form<Occurrence> OCCURRENCE = ChoiceForm.of(Occurrence.class);
    private static final RecurrenceForm RECURRENCE = new RecurrenceForm();

    /** Every measure of the catalogue, by its code. A new measure is one more entry. */
    public static final KindForm<Measure> MEASURE = new KindForm<Measure>("measure", Measure::code)
            .with("first-response-time", FirstResponseTime.class, TimeMeasureForms.FIRST_RESPONSE)
            .with("wait-time", WaitTime.class, TimeMeasureForms.WAIT)
            .with("resolution-time", ResolutionTime.class, TimeMeasureForms.RESOLUTION)
            .with("talk-time", TalkTime.class, TimeMeasureForms.TALK)
            .with(
                    "first-contact-resolution",
                    FirstContactResolution.class,
                    new OneMemberForm<>(
                            "first-contact-resolution",
                            "The share resolved at first contact, where one fact decides it.",
                            "definition",
                            ChoiceForm.of(FirstContact.class),
                            FirstContactResolution::definition,
                            FirstContactResolution::new))
            .with(
                    "resolution-without-repeat",
                    ResolutionWithoutRepeat.class,
                    new OneMemberForm<>(
                            "resolution-without-repeat",
                            "The share of contacts after which the same customer did not make contact again.",
                            "recurrence",
                            RECURRENCE,
                            ResolutionWithoutRepeat::recurrence,
                            ResolutionWithoutRepeat::new))
            .with("surveyed-resolution", SurveyedResolution.class, AnswerMeasureForms.SURVEYED)
            .with(
                    "repeat-contact",
                    RepeatContact.class,
                    new OneMemberForm<>(
                            "repeat-contact",
                            "The share of contacts after which the same customer made contact again.",
                            "recurrence",
                            RECURRENCE,
                            RepeatContact::recurrence,
                            RepeatContact::new))
            .with(
                    "reopens",
                    Reopens.class,
                    new OneMemberForm<>(
                            "reopens",
                            "Closed tickets that were opened again.",
                            "occurrence",
                            OCCURRENCE,
                            Reopens::occurrence,
                            Reopens::new))
            .with(
                    "transfers",
                    Transfers.class,
                    new OneMemberForm<>(
                            "transfers",
                            "Closed tickets that were passed on.",
                            "occurrence",
                            OCCURRENCE,
                            Transfers::occurrence,
                            Transfers::new))
            .with(
                    "abandonment-rate",
                    AbandonmentRate.class,
                    new OneMemberForm<>(
                            "abandonment-rate",
                            "The share of calls and chats that customers gave up; sooner than tooSoonSeconds they are left out.",
                            "tooSoonSeconds",
                            Numbers.SECONDS,
                            AbandonmentRate::tooSoon,
                            AbandonmentRate::new))
            .with(
                    "answer-rate",
                    AnswerRate.class,
                    new ConstantForm<>(
                            "answer-rate", "The share of calls and chats that a person answered.", new AnswerRate()))
            .with(
                    "sla-attainment",
                    SlaAttainment.class,
                    new ConstantForm<>(
                            "sla-attainment",
                            "The share of tickets for which the agreed time was kept.",
                            new SlaAttainment()))
            .with("satisfied-share", SatisfiedShare.class, AnswerMeasureForms.SATISFIED)
            .with("mean-rating", MeanRating.class, AnswerMeasureForms.MEAN)
            .with("net-promoter-score", NetPromoterScore.class, AnswerMeasureForms.PROMOTERS)
            .with("callback-score", CallbackScore.class, AnswerMeasureForms.CALLBACK)
            .with(
                    "complaint-rate",
                    ComplaintRate.class,
                    new OneMemberForm<>(
                            "complaint-rate",
                            "Complaints received per hundred requests served.",
                            "requests",
                            REQUESTS,
                            ComplaintRate::requests,
                            ComplaintRate::new))
            .with(
                    "complaints-in-time",
                    ComplaintsInTime.class,
                    new ConstantForm<>(
                            "complaints-in-time",
                            "The share of complaints handled no later than they were due.",
                            new ComplaintsInTime()))
            .with(
                    "complaints-handled",
                    ComplaintsHandled.class,
                    new OneMemberForm<>(
                            "complaints-handled",
                            "Complaints handled per hundred requests served.",
                            "requests",
                            REQUESTS,
                            ComplaintsHandled::requests,
                            ComplaintsHandled::new))
            .with("inspection-faults", InspectionFaults.class, InspectionMeasureForms.FAULTS)
            .with("inspection-pass-rate", InspectionPassRate.class, InspectionMeasureForms.PASS_RATE)
            .with("rubric-points", RubricPoints.class, InspectionMeasureForms.RUBRIC)
            .with(
                    "offer-rate",
                    OfferRate.class,
                    new OneMemberForm<>(
                            "offer-rate",
                            "Offers made, of opportunities or of requests served.",
                            "base",
                            ChoiceForm.of(OfferBase.class),
                            OfferRate::base,
                            OfferRate::new))
            .with("supervisor-points", SupervisorPoints.class, OtherMeasureForms.SUPERVISOR)
            .with("counted-elsewhere", CountedElsewhere.class, OtherMeasureForms.ELSEWHERE)
            .with("matching-share", MatchingShare.class, OtherMeasureForms.MATCHING);

    /** Over which facts, dated how, for whom. */
    public static final Form<FactSelection> SELECTION = new FactSelectionForm();

    /** A special-case clause. */
    public static final Form<Exemption> EXEMPTION = new ExemptionForm();

    /** What was measured. */
    public static final Form<Measurement> MEASUREMENT = new MeasurementForm();

    private MeasureForms() {}
}
