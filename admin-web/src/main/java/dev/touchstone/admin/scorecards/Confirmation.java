package dev.touchstone.admin.scorecards;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;

/**
 * What a program sends to confirm a scorecard.
 *
 * @param digest the digest of the live result that was seen
 */
public record Confirmation(String digest) {

    private static final int LARGEST = 10_000;

    static final StrictReader<Confirmation> READER = new StrictReader<>("confirmation", LARGEST, new Form());

    private static final class Form extends RecordForm<Confirmation> {

        private final Field<String> digest = required("digest", Texts.WORDS, Confirmation::digest);

        Form() {
            super("confirmation", "What was seen and is confirmed.");
        }

        @Override
        protected Confirmation construct(Values in) {
            return new Confirmation(in.get(digest));
        }
    }
}
