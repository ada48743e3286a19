package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Scale;
import java.math.BigDecimal;
import java.time.Instant;

/** One question of a callback or survey with what became of it. */
final class AnswerForm extends FactForm<Answer> {

    private final Field<String> form = required("form", Texts.ANY, Answer::form);
    private final Field<String> question = required("question", Texts.ANY, Answer::question);
    private final Field<String> response = required("response", Texts.ANY, Answer::response);
    private final Field<AnswerState> state = required("state", ChoiceForm.of(AnswerState.class), Answer::state);
    private final Field<Instant> received = required("received", Texts.INSTANT, Answer::received);
    private final OptionalField<Scale> scale = optional("scale", FactForms.SCALE, Answer::scale);
    private final OptionalField<BigDecimal> value = optional("value", FactForms.THOUSANDTHS, Answer::value);
    private final OptionalField<String> raw = optional("raw", Texts.ANY, Answer::raw);
    private final OptionalField<FactKey> about = optional("about", FactForms.KEY, Answer::about);
    private final OptionalField<Instant> contactAt = optional("contactAt", Texts.INSTANT, Answer::contactAt);
    private final OptionalField<Instant> offered = optional("offered", Texts.INSTANT, Answer::offered);
    private final OptionalField<String> comment = optional("comment", Texts.ANY.masked(), Answer::comment);

    AnswerForm() {
        super("answer", "One answered, refused or missed question of a callback or survey.");
    }

    @Override
    protected Answer construct(Values in) {
        return new Answer(
                in.get(key),
                in.get(circumstances),
                in.get(form),
                in.get(question),
                in.get(response),
                in.get(state),
                in.get(received),
                in.find(scale),
                in.find(value),
                in.find(raw),
                in.find(about),
                in.find(contactAt),
                in.find(offered),
                in.find(comment));
    }
}
