package dev.touchstone.admin.people;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.directory.TeamEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to add or change a unit.
 *
 * @param name as shown
 * @param kind what it is, in small letters
 * @param parent the unit it belongs to; null at the top
 * @param lead the person in charge; null if nobody is
 */
public record UnitWish(
        String name,
        TeamEntry.Kind kind,
        @Nullable Long parent,
        @Nullable Long lead) {

    private static final int LARGEST = 10_000;

    static final StrictReader<UnitWish> READER = new StrictReader<>("unit", LARGEST, new Form());

    /** The same as a page's form holds it. */
    UnitForm toForm() {
        UnitForm form = new UnitForm();
        form.setName(name);
        form.setKind(kind);
        form.setParent(parent);
        form.setLead(lead == null ? null : String.valueOf(lead));
        return form;
    }

    private static final class Form extends RecordForm<UnitWish> {

        private static final String SHORT = "^\\S.{0,99}$";

        private final Field<String> name = required("name", Texts.WORDS.matching(SHORT), UnitWish::name);
        private final Field<TeamEntry.Kind> kind =
                unless(TeamEntry.Kind.TEAM, "kind", ChoiceForm.of(TeamEntry.Kind.class), UnitWish::kind);
        private final OptionalField<Long> parent = optional("parent", Numbers.LONG_COUNT, UnitWish::parent);
        private final OptionalField<Long> lead = optional("lead", Numbers.LONG_COUNT, UnitWish::lead);

        Form() {
            super("unit", "A team, department or contractor, and where it stands.");
        }

        @Override
        protected UnitWish construct(Values in) {
            return new UnitWish(in.get(name), in.get(kind), in.find(parent), in.find(lead));
        }
    }
}
