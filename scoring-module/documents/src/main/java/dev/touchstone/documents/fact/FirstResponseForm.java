package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.ResponseBasis;
import java.time.Duration;
import java.time.Instant;

/** The first human response to a ticket. */
final class FirstResponseForm extends RecordForm<FirstResponse> {

    private final OptionalField<Instant> at = optional("at", Texts.INSTANT, FirstResponse::at);
    private final OptionalField<Duration> after = optional("afterSeconds", Numbers.SECONDS, FirstResponse::after);
    private final Field<ResponseBasis> basis =
            required("basis", ChoiceForm.of(ResponseBasis.class), FirstResponse::basis);

    FirstResponseForm() {
        super(
                "first-response",
                "The first human response: an instant, or a duration where the source tells no instant.");
    }

    @Override
    protected FirstResponse construct(Values in) {
        return new FirstResponse(in.find(at), in.find(after), in.get(basis));
    }
}
