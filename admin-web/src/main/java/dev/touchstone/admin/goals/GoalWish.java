package dev.touchstone.admin.goals;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.scoring.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal as somebody sets it.
 *
 * @param standard the standard's stable name
 * @param indicator the indicator's key; null for the total
 * @param unit the unit it is for; null for a person or the whole organisation
 * @param person the person it is for; null for a unit or the whole organisation
 * @param wanted whether the amount is a value or a change in per cent
 * @param amount in the unit of the indicator or points, or per cent
 * @param base where the way begins
 * @param due the last day
 */
public record GoalWish(
        String standard,
        @Nullable String indicator,
        @Nullable Long unit,
        @Nullable Long person,
        WantedKind wanted,
        BigDecimal amount,
        Period base,
        LocalDate due) {

    private static final int LARGEST = 10_000;

    static final StrictReader<GoalWish> READER = new StrictReader<>("goal", LARGEST, new Form());

    private static final class Form extends RecordForm<GoalWish> {

        private final Field<String> standard = required("standard", Texts.WORDS, GoalWish::standard);
        private final OptionalField<String> indicator = optional("indicator", Texts.WORDS, GoalWish::indicator);
        private final OptionalField<Long> unit = optional("unit", Numbers.LONG_COUNT, GoalWish::unit);
        private final OptionalField<Long> person = optional("person", Numbers.LONG_COUNT, GoalWish::person);
        private final Field<WantedKind> wanted =
                unless(WantedKind.VALUE, "wanted", ChoiceForm.of(WantedKind.class), GoalWish::wanted);
        private final Field<BigDecimal> amount = required("amount", Numbers.DECIMAL.withDecimals(4), GoalWish::amount);
        private final Field<Period> base = required("base", ValueForms.PERIOD, GoalWish::base);
        private final Field<LocalDate> due = required("due", Texts.DAY, GoalWish::due);

        Form() {
            super("goal", "What is to be reached by a day.");
        }

        @Override
        protected GoalWish construct(Values in) {
            return new GoalWish(
                    in.get(standard),
                    in.find(indicator),
                    in.find(unit),
                    in.find(person),
                    in.get(wanted),
                    in.get(amount),
                    in.get(base),
                    in.get(due));
        }
    }
}
