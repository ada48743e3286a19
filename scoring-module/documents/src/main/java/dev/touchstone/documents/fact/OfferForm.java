package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Offer;
import java.time.Instant;

/** An offer made or missed. */
final class OfferForm extends FactForm<Offer> {

    private final OptionalField<Instant> due = optional("due", Texts.INSTANT, Offer::due);
    private final OptionalField<Instant> made = optional("made", Texts.INSTANT, Offer::made);
    private final OptionalField<Boolean> accepted = optional("accepted", SwitchForm.SWITCH, Offer::accepted);
    private final OptionalField<String> product = optional("product", Texts.ANY, Offer::product);

    OfferForm() {
        super("offer", "An opportunity to offer something of use, taken or missed; made or due must be there.");
    }

    @Override
    protected Offer construct(Values in) {
        return new Offer(
                in.get(key), in.get(circumstances), in.find(due), in.find(made), in.find(accepted), in.find(product));
    }
}
