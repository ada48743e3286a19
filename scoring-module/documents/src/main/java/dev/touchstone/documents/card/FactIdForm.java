package dev.touchstone.documents.card;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;

/** How the host names a fact for life. */
final class FactIdForm extends RecordForm<FactId> {

    private final Field<String> connection = required("connection", Texts.WORDS, FactId::connection);
    private final Field<FactKey> key = required("key", FactForms.KEY, FactId::key);

    FactIdForm() {
        super("fact-id", "How the host names a fact for life: connection, stream and key.");
    }

    @Override
    protected FactId construct(Values in) {
        return new FactId(in.get(connection), in.get(key));
    }
}
