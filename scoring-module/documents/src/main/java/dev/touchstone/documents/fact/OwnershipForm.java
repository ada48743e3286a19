package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.TeamRef;
import java.time.Instant;

/** One entry of an owner history. */
final class OwnershipForm extends RecordForm<Ownership> {

    private final OptionalField<AgentRef> agent = optional("agent", FactForms.AGENT, Ownership::agent);
    private final OptionalField<TeamRef> team = optional("team", FactForms.TEAM, Ownership::team);
    private final Field<Instant> from = required("from", Texts.INSTANT, Ownership::from);

    OwnershipForm() {
        super("ownership", "Who owned a record from an instant until the next entry's.");
    }

    @Override
    protected Ownership construct(Values in) {
        return new Ownership(in.find(agent), in.find(team), in.get(from));
    }
}
