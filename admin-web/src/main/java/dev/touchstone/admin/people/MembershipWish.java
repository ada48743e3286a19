package dev.touchstone.admin.people;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to say where somebody belongs.
 *
 * @param unit the unit's key
 * @param from the first day
 * @param until the first day no longer; null if it does not end, and for a transfer
 */
public record MembershipWish(
        long unit, LocalDate from, @Nullable LocalDate until) {

    private static final int LARGEST = 10_000;

    static final StrictReader<MembershipWish> MEMBERSHIP = new StrictReader<>("new-membership", LARGEST, new Form());
    static final StrictReader<MembershipWish> TRANSFER = new StrictReader<>("transfer", LARGEST, new TransferForm());

    private static final class Form extends RecordForm<MembershipWish> {

        private final Field<Long> unit = required("unit", Numbers.LONG_COUNT, MembershipWish::unit);
        private final Field<LocalDate> from = required("from", Texts.DAY, MembershipWish::from);
        private final OptionalField<LocalDate> until = optional("until", Texts.DAY, MembershipWish::until);

        Form() {
            super("membership", "Where somebody belongs; until is the first day no longer.");
        }

        @Override
        protected MembershipWish construct(Values in) {
            return new MembershipWish(in.get(unit), in.get(from), in.find(until));
        }
    }

    private static final class TransferForm extends RecordForm<MembershipWish> {

        private final Field<Long> unit = required("unit", Numbers.LONG_COUNT, MembershipWish::unit);
        private final Field<LocalDate> from = required("from", Texts.DAY, MembershipWish::from);

        TransferForm() {
            super("transfer", "Where somebody belongs from a day on.");
        }

        @Override
        protected MembershipWish construct(Values in) {
            return new MembershipWish(in.get(unit), in.get(from), null);
        }
    }
}
