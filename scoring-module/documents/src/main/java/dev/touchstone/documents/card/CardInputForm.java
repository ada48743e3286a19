package dev.touchstone.documents.card;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.card.Adjustment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.LineExemption;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;

/** Everything a scorecard is derived from. */
final class CardInputForm extends RecordForm<CardInput> {

    private final Field<Subject> subject = required("subject", ValueForms.SUBJECT, CardInput::subject);
    private final Field<Period> period = required("period", ValueForms.PERIOD, CardInput::period);
    private final Field<List<Segment>> segments =
            required("segments", ListForm.of(new SegmentForm()).notEmpty(), CardInput::segments);
    private final Field<List<LineExemption>> exemptions =
            unless(List.of(), "exemptions", ListForm.of(DecisionForms.EXEMPTION), CardInput::exemptions);
    private final Field<List<Adjustment>> adjustments =
            unless(List.of(), "adjustments", ListForm.of(DecisionForms.ADJUSTMENT), CardInput::adjustments);
    private final Field<List<Item>> items =
            unless(List.of(), "items", ListForm.of(DecisionForms.ITEM), CardInput::items);
    private final Field<List<Veto>> vetoes =
            unless(List.of(), "vetoes", ListForm.of(DecisionForms.VETO), CardInput::vetoes);

    CardInputForm() {
        super("card-input", "Everything a scorecard is derived from; segments in time order are together the period.");
    }

    @Override
    protected CardInput construct(Values in) {
        return new CardInput(
                in.get(subject),
                in.get(period),
                in.get(segments),
                in.get(exemptions),
                in.get(adjustments),
                in.get(items),
                in.get(vetoes));
    }
}
