package dev.touchstone.admin.pilots;

import java.util.List;

/**
 * What a pilot comes to for everybody.
 *
 * @param cards everybody's results
 * @param goals the standard's goals beside what was measured
 */
record PilotFindings(List<PilotCard> cards, List<GoalResult> goals) {

    PilotFindings {
        cards = List.copyOf(cards);
        goals = List.copyOf(goals);
    }
}
