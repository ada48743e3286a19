package dev.touchstone.documents.card;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.scoring.card.Adjustment;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.LineExemption;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.points.Points;

/** What named people decided about a card. */
final class DecisionForms {

    static final Form<LineExemption> EXEMPTION = new LineExemptionForm();
    static final Form<Adjustment> ADJUSTMENT = new AdjustmentForm();
    static final Form<Item> ITEM = new ItemForm();
    static final Form<Veto> VETO = new VetoForm();

    private DecisionForms() {}

    private static final class LineExemptionForm extends RecordForm<LineExemption> {

        private final Field<String> indicator = required("indicator", Texts.ANY, LineExemption::indicator);
        private final Field<String> reason = required("reason", Texts.WORDS, LineExemption::reason);
        private final Field<String> by = required("by", Texts.WORDS, LineExemption::by);

        LineExemptionForm() {
            super("line-exemption", "A line that a named person declared not applicable.");
        }

        @Override
        protected LineExemption construct(Values in) {
            return new LineExemption(in.get(indicator), in.get(reason), in.get(by));
        }
    }

    private static final class AdjustmentForm extends RecordForm<Adjustment> {

        private final Field<String> indicator = required("indicator", Texts.ANY, Adjustment::indicator);
        private final Field<Points> points = required("points", ValueForms.POINTS, Adjustment::points);
        private final Field<String> reason = required("reason", Texts.WORDS, Adjustment::reason);
        private final Field<String> by = required("by", Texts.WORDS, Adjustment::by);

        AdjustmentForm() {
            super("adjustment", "A change of one line by a named person, with a reason.");
        }

        @Override
        protected Adjustment construct(Values in) {
            return new Adjustment(in.get(indicator), in.get(points), in.get(reason), in.get(by));
        }
    }

    private static final class ItemForm extends RecordForm<Item> {

        private final Field<String> name = required("name", Texts.WORDS, Item::name);
        private final Field<Points> points = required("points", ValueForms.POINTS, Item::points);
        private final Field<String> reason = required("reason", Texts.WORDS, Item::reason);
        private final Field<String> by = required("by", Texts.WORDS, Item::by);

        ItemForm() {
            super("item", "A bonus (above 0) or penalty (below 0) outside the table's lines.");
        }

        @Override
        protected Item construct(Values in) {
            return new Item(in.get(name), in.get(points), in.get(reason), in.get(by));
        }
    }

    private static final class VetoForm extends RecordForm<Veto> {

        private final Field<FactId> finding = required("finding", new FactIdForm(), Veto::finding);
        private final Field<String> type = required("type", Texts.ANY, Veto::type);
        private final Field<String> establishedBy = required("establishedBy", Texts.ANY, Veto::establishedBy);
        private final Field<String> evidence = required("evidence", Texts.ANY, Veto::evidence);

        VetoForm() {
            super("veto", "A finding that puts the result outside the grades.");
        }

        @Override
        protected Veto construct(Values in) {
            return new Veto(in.get(finding), in.get(type), in.get(establishedBy), in.get(evidence));
        }
    }
}
