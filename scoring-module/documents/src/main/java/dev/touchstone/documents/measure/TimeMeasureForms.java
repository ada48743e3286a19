package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ObjectForm;
import dev.touchstone.documents.form.OneMemberForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.ResolutionTime;
import dev.touchstone.scoring.measure.TalkTime;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.measure.WaitTime;
import dev.touchstone.scoring.measure.Waiting;

/** Measures of durations. */
final class TimeMeasureForms {

    static final ObjectForm<FirstResponseTime> FIRST_RESPONSE = new OneMemberForm<>(
            "first-response-time",
            "From opening, or the start, to the first human response.",
            "summary",
            TimeSummaryForms.SUMMARY,
            FirstResponseTime::summary,
            FirstResponseTime::new);
    static final ObjectForm<WaitTime> WAIT = new WaitTimeForm();
    static final ObjectForm<ResolutionTime> RESOLUTION = new ResolutionTimeForm();
    static final ObjectForm<TalkTime> TALK = new TalkTimeForm();

    private TimeMeasureForms() {}

    private static final class WaitTimeForm extends RecordForm<WaitTime> {

        private final Field<Waiting> waiting = required("waiting", ChoiceForm.of(Waiting.class), WaitTime::waiting);
        private final Field<TimeSummary> summary = required("summary", TimeSummaryForms.SUMMARY, WaitTime::summary);

        WaitTimeForm() {
            super("wait-time", "From the start of a call or chat to the human answer, or to giving up.");
        }

        @Override
        protected WaitTime construct(Values in) {
            return new WaitTime(in.get(waiting), in.get(summary));
        }
    }

    private static final class ResolutionTimeForm extends RecordForm<ResolutionTime> {

        private final Field<ResolutionTime.Begin> from =
                required("from", ChoiceForm.of(ResolutionTime.Begin.class), ResolutionTime::from);
        private final Field<ResolutionTime.Close> to =
                required("to", ChoiceForm.of(ResolutionTime.Close.class), ResolutionTime::to);
        private final Field<TimeSummary> summary =
                required("summary", TimeSummaryForms.SUMMARY, ResolutionTime::summary);

        ResolutionTimeForm() {
            super("resolution-time", "From opening a ticket, or from the first response, to its close.");
        }

        @Override
        protected ResolutionTime construct(Values in) {
            return new ResolutionTime(in.get(from), in.get(to), in.get(summary));
        }
    }

    private static final class TalkTimeForm extends RecordForm<TalkTime> {

        private final Field<TalkTime.Part> part = required("part", ChoiceForm.of(TalkTime.Part.class), TalkTime::part);
        private final Field<TimeSummary> summary = required("summary", TimeSummaryForms.SUMMARY, TalkTime::summary);

        TalkTimeForm() {
            super("talk-time", "Talk or handling time of answered calls and chats.");
        }

        @Override
        protected TalkTime construct(Values in) {
            return new TalkTime(in.get(part), in.get(summary));
        }
    }
}
