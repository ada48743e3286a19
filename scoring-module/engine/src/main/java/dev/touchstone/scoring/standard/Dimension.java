package dev.touchstone.scoring.standard;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.points.Fraction;
import java.util.List;

/**
 * A group of indicators, such as efficiency.
 *
 * @param key stable name within the standard
 * @param name as shown
 * @param indicators in the order of the table
 */
public record Dimension(String key, LocalizedText name, List<Indicator> indicators) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the key is blank
     */
    public Dimension {
        indicators = List.copyOf(indicators);
        if (key.isBlank()) {
            throw new IllegalArgumentException("A dimension needs its key");
        }
    }

    /**
     * What its indicators weigh together.
     *
     * @return per cent, as a fraction
     */
    public Fraction weight() {
        return indicators.stream()
                .map(indicator -> Fraction.of(indicator.weight().percent()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
