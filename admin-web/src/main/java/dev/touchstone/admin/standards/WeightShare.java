package dev.touchstone.admin.standards;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What an indicator takes of the bar that shows all weights. More than 100 % fill the bar.
 *
 * @param at where it begins, in per cent of the bar
 * @param width in per cent of the bar, above 0
 * @param judged whether it is judged; else it is counted
 */
public record WeightShare(String at, String width, boolean judged) {

    private static final int PLACES = 2;

    static List<WeightShare> listOf(Standard standard) {
        Fraction bar = standard.weight().max(Fraction.HUNDRED);
        List<WeightShare> shares = new ArrayList<>();
        Fraction at = Fraction.ZERO;
        for (Indicator indicator : standard.listIndicators()) {
            Fraction width = Fraction.of(indicator.weight().percent())
                    .times(Fraction.HUNDRED)
                    .dividedBy(bar);
            if (width.signum() > 0) {
                shares.add(new WeightShare(text(at), text(width), indicator.nature() == Nature.QUALITATIVE));
            }
            at = at.plus(width);
        }
        return shares;
    }

    private static String text(Fraction percent) {
        return percent.round(PLACES, RoundingMode.HALF_UP).toPlainString();
    }
}
