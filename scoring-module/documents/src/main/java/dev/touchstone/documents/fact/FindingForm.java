package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Finding;
import java.time.Instant;

/** Something grave that a named person established. */
final class FindingForm extends FactForm<Finding> {

    private final Field<String> type = required("type", Texts.WORDS, Finding::type);
    private final Field<String> evidence = required("evidence", Texts.WORDS.masked(), Finding::evidence);
    private final Field<Instant> established = required("established", Texts.INSTANT, Finding::established);

    FindingForm() {
        super("finding", "Something grave that a named person (role judged-by) established; it may veto a result.");
    }

    @Override
    protected Finding construct(Values in) {
        return new Finding(in.get(key), in.get(circumstances), in.get(type), in.get(evidence), in.get(established));
    }
}
