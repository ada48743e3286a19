package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.TeamRef;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure counted elsewhere. */
final class FigureForm extends FactForm<Figure> {

    private final OptionalField<TeamRef> team = optional("team", FactForms.TEAM, Figure::team);
    private final Field<String> name = required("name", Texts.WORDS, Figure::name);
    private final Field<LocalDate> from = required("from", Texts.DAY, Figure::from);
    private final Field<LocalDate> until = required("until", Texts.DAY, Figure::until);
    private final Field<BigDecimal> numerator = required("numerator", FactForms.THOUSANDTHS, Figure::numerator);
    private final Field<BigDecimal> denominator =
            required("denominator", FactForms.THOUSANDTHS.above(0), Figure::denominator);
    private final OptionalField<String> unit = optional("unit", Texts.ANY, Figure::unit);
    private final OptionalField<Integer> sampleSize = optional("sampleSize", Numbers.COUNT, Figure::sampleSize);
    private final OptionalField<String> source = optional("source", Texts.ANY, Figure::source);

    FigureForm() {
        super("figure", "A figure that a source has already counted, for a person (role assessed) or a team.");
    }

    @Override
    protected Figure construct(Values in) {
        return new Figure(
                in.get(key),
                in.get(circumstances),
                in.find(team),
                in.get(name),
                in.get(from),
                in.get(until),
                in.get(numerator),
                in.get(denominator),
                in.find(unit),
                in.find(sampleSize),
                in.find(source));
    }
}
