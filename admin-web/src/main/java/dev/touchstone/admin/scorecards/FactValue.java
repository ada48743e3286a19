package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import java.math.RoundingMode;

/** What a single fact counted with, in words. */
final class FactValue {

    private static final int MOST_PLACES = 3;

    private FactValue() {}

    static String of(Fraction value, Unit unit, Language language) {
        var reader = dev.touchstone.admin.shell.Language.find(language.tag()).orElseThrow();
        return switch (unit) {
            case PERCENT -> Texts.in(reader, value.signum() > 0 ? "scorecards.value.yes" : "scorecards.value.no");
            case SECONDS -> Texts.in(reader, "scorecards.value.seconds", plain(value));
            case POINTS, COUNT, SCORE -> plain(value);
        };
    }

    private static String plain(Fraction value) {
        return value.round(MOST_PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
