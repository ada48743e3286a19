package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.ServiceFact;
import java.util.List;

/** Facts that came through one connection. */
final class FactListForm extends RecordForm<FactList> {

    private final Field<String> connection = required("connection", Texts.WORDS, FactList::connection);
    private final Field<List<ServiceFact>> facts = required("facts", ListForm.of(FactDocument.FACT), FactList::facts);

    FactListForm() {
        super("facts", "Facts that came through one connection, none twice.");
    }

    @Override
    protected FactList construct(Values in) {
        return new FactList(in.get(connection), in.get(facts));
    }
}
