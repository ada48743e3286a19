package dev.touchstone.scoring.grade;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.List;

/**
 * The grades of a standard: half-open bands without gap or overlap.
 *
 * @param bands best first; the last begins at 0 and also takes totals below it
 */
public record GradeScale(List<GradeBand> bands) {

    private static final LocalizedText EXCELLENT = new LocalizedText("优秀", "優秀", "Excellent");
    private static final LocalizedText GOOD = new LocalizedText("良好", "良好", "Good");
    private static final LocalizedText QUALIFIED = new LocalizedText("合格", "合格", "Qualified");
    private static final LocalizedText NEEDS_IMPROVEMENT = new LocalizedText("需改进", "需改進", "Needs improvement");

    /** Excellent from 90 (1.2), good from 80 (1.0), qualified from 60 (0.8), else needs improvement (0). */
    public static final GradeScale DEFAULT = new GradeScale(List.of(
            band("excellent", EXCELLENT, "90", "1.2"),
            band("good", GOOD, "80", "1"),
            band("qualified", QUALIFIED, "60", "0.8"),
            band("needs-improvement", NEEDS_IMPROVEMENT, "0", "0")));

    /**
     * Checks the bands.
     *
     * @throws IllegalArgumentException if they do not run down to 0, or two share a key
     */
    public GradeScale {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.get(bands.size() - 1).from().signum() != 0) {
            throw new IllegalArgumentException("The last grade must begin at 0, so that every total has one");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
                throw new IllegalArgumentException("Grade " + bands.get(i).key() + " begins at "
                        + bands.get(i).from().toPlainString()
                        + ", which is not below the grade before it: list the best first");
            }
        }
        if (bands.stream().map(GradeBand::key).distinct().count() != bands.size()) {
            throw new IllegalArgumentException("Two grades share a key");
        }
    }

    /**
     * The grade of a total.
     *
     * @param total the printed total
     * @return the band it lies in
     */
    public GradeBand bandOf(Points total) {
        for (GradeBand band : bands) {
            if (total.value().compareTo(Fraction.of(band.from())) >= 0) {
                return band;
            }
        }
        return bands.get(bands.size() - 1);
    }

    /**
     * How good a grade is among the others, for marks and colours.
     *
     * @param band one of the bands
     * @return 0 for the best
     */
    public int rankOf(GradeBand band) {
        return bands.indexOf(band);
    }

    private static GradeBand band(String key, LocalizedText name, String from, String coefficient) {
        return new GradeBand(key, name, new BigDecimal(from), new BigDecimal(coefficient));
    }
}
