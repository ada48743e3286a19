package dev.touchstone.admin.standards;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.coverage.IndicatorCoverage;
import dev.touchstone.scoring.wording.CoverageWords;
import dev.touchstone.scoring.wording.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators of a version the facts of a month can feed, as a program reads it.
 *
 * @param ready whether the answer is here; if not, ask again in a second
 * @param fedWeight share of the weight that is fed, in percent; null while the answer is not ready
 * @param summary the same as a sentence in the caller's language; null while the answer is not ready
 * @param indicators in the order of the table; empty while the answer is not ready
 */
public record CoverageAnswer(
        boolean ready,
        @Nullable BigDecimal fedWeight,
        @Nullable String summary,
        List<Line> indicators) {

    /** Nothing yet. */
    static final CoverageAnswer COMING = new CoverageAnswer(false, null, null, List.of());

    public CoverageAnswer {
        indicators = List.copyOf(indicators);
    }

    /**
     * One indicator.
     *
     * @param coverage the numbers
     * @param message the same as a sentence in the caller's language
     */
    public record Line(IndicatorCoverage coverage, String message) {}

    static CoverageAnswer of(Coverage coverage, Language language) {
        CoverageWords words = new CoverageWords(Words.in(language));
        return new CoverageAnswer(
                true,
                coverage.fedWeight().percent(),
                words.summary(coverage),
                coverage.indicators().stream()
                        .map(one -> new Line(one, words.indicator(coverage, one.indicator())))
                        .toList());
    }
}
