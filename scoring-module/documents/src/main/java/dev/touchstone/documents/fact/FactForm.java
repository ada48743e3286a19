package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;

/**
 * What the forms of all facts begin with.
 *
 * @param <F> the kind of fact
 */
abstract class FactForm<F extends ServiceFact> extends RecordForm<F> {

    /** Stream and key. */
    protected final Field<FactKey> key = required("key", FactForms.KEY, ServiceFact::key);

    /** People, channel, customer and the like. */
    protected final Field<Circumstances> circumstances =
            unless(Circumstances.none(), "circumstances", CircumstancesForm.CIRCUMSTANCES, ServiceFact::circumstances);

    FactForm(String name, String meaning) {
        super(name, meaning);
    }
}
