package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.standard.StandardVersion;
import java.time.LocalDate;

/** Which version of which standard. */
final class StandardVersionForm extends RecordForm<StandardVersion> {

    private final Field<String> standard = required("standard", Texts.WORDS, StandardVersion::standard);
    private final Field<String> version = required("version", Texts.WORDS, StandardVersion::version);
    private final Field<LocalDate> from = required("from", Texts.DAY, StandardVersion::from);
    private final OptionalField<LocalDate> until = optional("until", Texts.DAY, StandardVersion::until);

    StandardVersionForm() {
        super("version", "Which version of which standard, from its first day in force until before another day.");
    }

    @Override
    protected StandardVersion construct(Values in) {
        return new StandardVersion(in.get(standard), in.get(version), in.get(from), in.find(until));
    }
}
