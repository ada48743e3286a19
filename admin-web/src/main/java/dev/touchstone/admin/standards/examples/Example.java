package dev.touchstone.admin.standards.examples;

import java.util.List;

/**
 * A case and what becomes of it by each choice.
 *
 * @param sentence the case
 * @param outcomes one for each choice, in the order in which they are offered
 */
public record Example(String sentence, List<Outcome> outcomes) {

    public Example {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What becomes of the case.
     *
     * @param choice the choice in words
     * @param result the numbers
     * @param chosen whether the draft chooses so
     */
    public record Outcome(String choice, String result, boolean chosen) {}
}
