package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.card.CardInput;
import java.util.List;

/**
 * Scorecards counted elsewhere, as they were sent.
 *
 * @param cards what each is derived from
 * @param flaws why lines cannot be taken over, the first of them; with any nothing is
 */
record CardLines(List<CardInput> cards, List<Flaw> flaws) {

    /**
     * Why a line cannot be taken over.
     *
     * @param line from 1
     * @param place where in its document; empty for all of it
     * @param value what stands there
     * @param message what is wrong and what would be right, in the caller's language
     */
    record Flaw(long line, String place, String value, String message) {}
}
