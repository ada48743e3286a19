package dev.touchstone.scoring.grade;

import dev.touchstone.plugin.text.LocalizedText;
import java.math.BigDecimal;

/**
 * One grade.
 *
 * @param key stable name, such as {@code excellent}
 * @param name as shown
 * @param from the total it begins at (included); it ends where the band above begins
 * @param coefficient bonus coefficient, at least 0
 */
public record GradeBand(String key, LocalizedText name, BigDecimal from, BigDecimal coefficient) {

    /**
     * Checks the coefficient.
     *
     * @throws IllegalArgumentException if it is negative or the key is blank
     */
    public GradeBand {
        if (key.isBlank() || coefficient.signum() < 0) {
            throw new IllegalArgumentException("Grade \"" + key + "\" needs a key and a coefficient of at least 0, not "
                    + coefficient.toPlainString());
        }
    }
}
