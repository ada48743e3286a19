package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.lint.LintDetail;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;

/** What a lint found, in words. */
public final class LintWords {

    private static final int PLACES = 2;

    private final Words words;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public LintWords(Words words) {
        this.words = words;
    }

    /**
     * A finding.
     *
     * @param finding any
     * @return one sentence or two; the indicator's name is left to the reader's page
     */
    public String finding(LintFinding finding) {
        return words.say(
                finding.code(), finding.details().stream().map(this::detail).toArray());
    }

    private Object detail(LintDetail detail) {
        if (detail instanceof LintDetail.Value value) {
            return value(value.value(), value.unit());
        }
        if (detail instanceof LintDetail.Worth worth) {
            return NumberText.rounded(worth.points().value(), PLACES);
        }
        if (detail instanceof LintDetail.Percent percent) {
            return NumberText.rounded(percent.percent(), PLACES);
        }
        return detail instanceof LintDetail.Count count
                ? count.number()
                : ((LintDetail.Name) detail).name().in(words.language());
    }

    private String value(Fraction value, Unit unit) {
        return words.say(ValuePhrase.valueOf(unit.name()), NumberText.rounded(value, PLACES));
    }
}
