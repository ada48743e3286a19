package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Cadence;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** The named choices of a standard, each in a sentence that readers of a card see. */
public final class ConventionWords {

    private final Words words;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public ConventionWords(Words words) {
        this.words = words;
    }

    /**
     * Every choice of a standard.
     *
     * @param standard any
     * @return sentences in a fixed order; choices that its indicators make impossible are left out
     */
    public List<String> conventions(Standard standard) {
        Conventions conventions = standard.conventions();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(conventions.totalKind()));
        sentences.add(rounding(conventions.rounding()));
        sentences.add(words.say(conventions.noData()));
        sentences.add(words.say(
                ConventionPhrase.MINIMUM_RATED, conventions.minimumRatedWeight().percent()));
        sentences.add(words.say(conventions.pooling()));
        if (standard.listIndicators().stream().anyMatch(indicator -> indicator.criticalBelow() != null)) {
            sentences.add(words.say(conventions.criticalFailure()));
        }
        sentences.add(words.say(conventions.mixing()));
        sentences.add(words.say(conventions.items().place()));
        sentences.add(words.say(
                ConventionPhrase.ITEMS_CAP,
                NumberText.trimmed(conventions.items().cap())));
        return sentences;
    }

    /**
     * How points are rounded.
     *
     * @param rounding any
     * @return one sentence
     */
    public String rounding(Rounding rounding) {
        return words.say(rounding.level(), words.say(rounding.mode()), rounding.places());
    }

    /**
     * What an indicator demands besides its rule.
     *
     * @param indicator any
     * @return cadence, minimum sample and critical limit, as far as it has them
     */
    public List<String> demands(Indicator indicator) {
        List<String> sentences = new ArrayList<>();
        if (indicator.cadence() != Cadence.EVERY_PERIOD) {
            sentences.add(words.say(indicator.cadence()));
        }
        if (indicator.minimumSample() > 1) {
            sentences.add(words.say(ConventionPhrase.MINIMUM_SAMPLE, indicator.minimumSample()));
        }
        if (indicator.criticalBelow() != null) {
            sentences.add(words.say(
                    ConventionPhrase.CRITICAL_LIMIT, indicator.criticalBelow().percent()));
        }
        return sentences;
    }
}
