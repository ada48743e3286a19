package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.points.Percentage;

/**
 * How much of the work was sampled for an indicator.
 *
 * @param indicator the indicator's key
 * @param declared the share that the standard promises to sample
 * @param sampled how many records were sampled, at least 0
 * @param population how many there were to sample from, above 0
 * @param people how many people the sample is spread over, above 0
 */
public record Sampling(String indicator, Percentage declared, long sampled, long population, int people) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are not those of a sample
     */
    public Sampling {
        if (sampled < 0 || population < 1 || people < 1) {
            throw new IllegalArgumentException("Indicator " + indicator + ": " + sampled + " of " + population + " for "
                    + people + " people is no sample");
        }
    }
}
