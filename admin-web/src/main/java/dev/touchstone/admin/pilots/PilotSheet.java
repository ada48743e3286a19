package dev.touchstone.admin.pilots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pilot comes to, as far as the reader may see it. It counts for nothing.
 *
 * @param cards how many results, one a person and month
 * @param up how many would rise
 * @param down how many would fall
 * @param others how many would get or lose a grade
 * @param bands the grades, the draft's best first
 * @param ungraded who has no grade by what is in force
 * @param ungradedPilot the same by the draft
 * @param people the results, who moves first
 * @param partial whether there are results that the reader may not see; goals, which rest on all of them, are left out then
 * @param goals the standard's goals beside what was measured
 * @param closing how it was closed; null while it is open
 */
public record PilotSheet(
        int cards,
        int up,
        int down,
        int others,
        List<Band> bands,
        int ungraded,
        int ungradedPilot,
        List<Person> people,
        boolean partial,
        List<GoalRow> goals,
        @Nullable Closing closing) {

    public PilotSheet {
        bands = List.copyOf(bands);
        people = List.copyOf(people);
        goals = List.copyOf(goals);
    }

    /** How many change grade, or get or lose one. */
    public int moving() {
        return up + down + others;
    }

    /**
     * A grade.
     *
     * @param name as shown
     * @param level 4 for the best, 1 for the fourth and below
     * @param inForce how many have it by what is in force
     * @param pilot how many by the draft
     */
    public record Band(String name, int level, long inForce, long pilot) {}

    /**
     * One person's month.
     *
     * @param name of the person
     * @param unit name of the unit
     * @param period the month
     * @param inForce total by what is in force; empty without one
     * @param gradeInForce grade by it; empty where nothing was in force
     * @param levelInForce its level; 0 without a grade, −1 for a veto
     * @param pilot total by the draft; empty without one
     * @param grade grade by the draft
     * @param level its level
     * @param move which way the grade moves
     * @param reason which line moves it; empty if nothing moves
     */
    public record Person(
            String name,
            String unit,
            String period,
            String inForce,
            String gradeInForce,
            int levelInForce,
            String pilot,
            String grade,
            int level,
            Move move,
            String reason) {}

    /**
     * A goal of the standard.
     *
     * @param what the indicator's name, or the word for the total
     * @param who whose it is
     * @param wanted such as "≥ 85 %"; empty if it depends on an unknown base
     * @param inForce mean total by what is in force; empty for an indicator, which is measured alike
     * @param value mean in the pilot; empty if nothing was measured
     * @param reached what to think of it
     */
    public record GoalRow(String what, String who, String wanted, String inForce, String value, GoalReached reached) {

        /** How the state looks. */
        public String kind() {
            return reached == GoalReached.REACHED ? "ok" : reached == GoalReached.MISSED ? "warn" : "line";
        }

        /** The mark beside the word for the state. */
        public String icon() {
            return reached == GoalReached.REACHED
                    ? "pi-check"
                    : reached == GoalReached.MISSED ? "pi-arrow-down-right" : "pi-minus";
        }
    }
}
