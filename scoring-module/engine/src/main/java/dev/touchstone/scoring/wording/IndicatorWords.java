package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import java.util.Collection;

/** Single values of an indicator as a sheet prints them, for overviews that show many subjects at once. */
public final class IndicatorWords {

    private final ValueWords values;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public IndicatorWords(Words words) {
        this.values = new ValueWords(words);
    }

    /**
     * A measured value or a mean of several.
     *
     * @param indicator whose
     * @param value in the measure's unit
     * @return "42.6 秒"; never on the other side of anything at which the rule changes points
     */
    public String actual(Indicator indicator, Fraction value) {
        return values.measured(value, indicator.measure().unit(), indicator.rule());
    }

    /**
     * A value beside what somebody wants of it.
     *
     * @param indicator whose
     * @param value in the measure's unit
     * @param wanted the printed value never stands on the other side of these either
     * @return "89.99 %" below a wanted 90 %
     */
    public String actual(Indicator indicator, Fraction value, Collection<Fraction> wanted) {
        return values.measured(value, indicator.measure().unit(), indicator.rule(), wanted);
    }

    /**
     * How far two values lie apart.
     *
     * @param indicator whose
     * @param distance not negative, in the measure's unit
     * @return "1.8 秒", "2 个百分点"
     */
    public String distance(Indicator indicator, Fraction distance) {
        return values.gap(distance, indicator.measure().unit());
    }
}
