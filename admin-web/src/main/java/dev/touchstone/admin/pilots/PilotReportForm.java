package dev.touchstone.admin.pilots;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.DocumentFormat;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.period.Period;
import java.time.Instant;
import java.util.List;

/** The closing report of a pilot as a JSON document. */
final class PilotReportForm extends RecordForm<PilotReport> {

    private static final int LARGEST = 4 << 20;

    /** The format: writing, reading and digest. */
    static final DocumentFormat<PilotReport> FORMAT = new DocumentFormat<>(
            "touchstone-pilot-report/1",
            "The closing report of a pilot of Touchstone (试点结项报告).",
            LARGEST,
            new PilotReportForm());

    private final Field<String> standard = required("standard", Texts.WORDS, PilotReport::standard);
    private final Field<String> version = required("version", Texts.WORDS, PilotReport::version);
    private final Field<String> table = required("table", Texts.WORDS, PilotReport::table);
    private final Field<List<Period>> months = required("months", ListForm.of(ValueForms.PERIOD), PilotReport::months);
    private final Field<List<Long>> units = required("units", ListForm.of(Numbers.LONG_COUNT), PilotReport::units);
    private final Field<List<PilotCard>> cards =
            required("cards", ListForm.of(new PilotCardForm()), PilotReport::cards);
    private final Field<List<GoalResult>> goals =
            required("goals", ListForm.of(new GoalResultForm()), PilotReport::goals);
    private final Field<List<FeedbackSum>> feedback =
            required("feedback", ListForm.of(new FeedbackSumForm()), PilotReport::feedback);
    private final Field<PilotDecision> decision =
            required("decision", ChoiceForm.of(PilotDecision.class), PilotReport::decision);
    private final Field<String> reason = required("reason", Texts.WORDS, PilotReport::reason);
    private final Field<String> by = required("by", Texts.WORDS, PilotReport::by);
    private final Field<Instant> at = required("at", Texts.INSTANT, PilotReport::at);

    private PilotReportForm() {
        super("pilot-report", "What a pilot came to, as it was closed.");
    }

    @Override
    protected PilotReport construct(Values in) {
        return new PilotReport(
                in.get(standard),
                in.get(version),
                in.get(table),
                in.get(months),
                in.get(units),
                in.get(cards),
                in.get(goals),
                in.get(feedback),
                in.get(decision),
                in.get(reason),
                in.get(by),
                in.get(at));
    }
}
