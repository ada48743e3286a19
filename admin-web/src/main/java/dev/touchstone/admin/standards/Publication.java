package dev.touchstone.admin.standards;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to publish a draft.
 *
 * @param from first day in force
 * @param until the day after the last, for an overlay; null if it stays in force
 * @param note what the assessed are told about it, at most {@value #LONGEST_NOTE} characters; null for nothing
 * @param past what becomes of results that were confirmed for its days; null if there are none
 */
public record Publication(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        @Nullable PastResults past) {

    /** How long a note may be. */
    public static final int LONGEST_NOTE = 1_000;

    private static final int LARGEST = 10_000;

    static final StrictReader<Publication> READER = new StrictReader<>("publication", LARGEST, new Form());

    public Publication {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("From " + from + " until before " + until + " there is no day");
        }
    }

    private static final class Form extends RecordForm<Publication> {

        private final Field<LocalDate> from = required("from", Texts.DAY, Publication::from);
        private final OptionalField<LocalDate> until = optional("until", Texts.DAY, Publication::until);
        private final OptionalField<String> note =
                optional("note", Texts.WORDS.matching("^(?s).{1," + LONGEST_NOTE + "}$"), Publication::note);
        private final OptionalField<PastResults> past =
                optional("past", ChoiceForm.of(PastResults.class), Publication::past);

        Form() {
            super("publication", "From when a version is in force, and what the assessed are told about it.");
        }

        @Override
        protected Publication construct(Values in) {
            return new Publication(in.get(from), in.find(until), in.find(note), in.find(past));
        }
    }
}
