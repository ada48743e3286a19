package dev.touchstone.admin.access;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;

/**
 * What a program sends to change the organisation. Its zone stays: days and months that were scored begin in it.
 *
 * @param name what stands in the head of a PDF
 */
public record OrganisationWish(String name) {

    private static final int LARGEST = 10_000;

    static final StrictReader<OrganisationWish> READER = new StrictReader<>("organisation", LARGEST, new Form());

    private static final class Form extends RecordForm<OrganisationWish> {

        private final Field<String> name =
                required("name", Texts.WORDS.matching("^\\S.{0,99}$"), OrganisationWish::name);

        Form() {
            super("organisation", "Whose service is assessed.");
        }

        @Override
        protected OrganisationWish construct(Values in) {
            return new OrganisationWish(in.get(name));
        }
    }
}
