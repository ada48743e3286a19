package dev.touchstone.pdf.whatif;

import dev.touchstone.plugin.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version would do to results of past periods, ready to be printed. Numbers are texts as they are printed, so that paper and
 * screen say the same; counts are counts.
 *
 * @param language of all texts
 * @param compared what is compared with what
 * @param outcome the answer in a few figures
 * @param histogram the totals, drawn
 * @param grades best first
 * @param bonus what it costs
 * @param moves who changes, put together by the grades they leave and reach
 * @param movers who changes, by name; null if names are left out
 * @param near people close to each cut-off
 * @param weights how many grades hang on each weight, the most first; empty if that was not asked
 * @param cuts whether parts of the people are treated alike
 */
public record WhatIfReport(
        Language language,
        Compared compared,
        Outcome outcome,
        Histogram histogram,
        List<GradeRow> grades,
        Bonus bonus,
        List<Move> moves,
        @Nullable Movers movers,
        List<NearLine> near,
        List<WeightRow> weights,
        List<Cut> cuts) {

    /** Copies the lists. */
    public WhatIfReport {
        grades = List.copyOf(grades);
        moves = List.copyOf(moves);
        near = List.copyOf(near);
        weights = List.copyOf(weights);
        cuts = List.copyOf(cuts);
    }

    /**
     * The answer in a few figures.
     *
     * @param cards how many cards were scored
     * @param up how many would rise
     * @param down how many would fall
     * @param others how many would get or lose a grade
     * @param best share of the best grade after, in per cent
     * @param bestBefore the same now
     * @param near how many totals lie within a point of a cut-off
     * @param ungraded how many have no grade now
     * @param ungradedAfter how many would have none
     */
    public record Outcome(
            int cards,
            int up,
            int down,
            int others,
            String best,
            String bestBefore,
            int near,
            int ungraded,
            int ungradedAfter) {

        /**
         * How many change.
         *
         * @return cards
         */
        public int moving() {
            return up + down + others;
        }
    }

    /**
     * One grade.
     *
     * @param name as shown
     * @param formerly cut-off in force; empty if there is none
     * @param from cut-off that is tried
     * @param coefficient of the bonus
     * @param before people now
     * @param after people after
     * @param change with its sign
     * @param shareBefore in per cent
     * @param shareAfter in per cent
     * @param bonusBefore what they get now
     * @param bonusAfter what they would get
     * @param bonusChange with its sign
     */
    public record GradeRow(
            String name,
            String formerly,
            String from,
            String coefficient,
            long before,
            long after,
            String change,
            String shareBefore,
            String shareAfter,
            String bonusBefore,
            String bonusAfter,
            String bonusChange) {}

    /**
     * What bonuses cost.
     *
     * @param base bonus of a coefficient of 1; null if coefficients are summed
     * @param before now
     * @param after after
     * @param change with its sign
     */
    public record Bonus(@Nullable String base, String before, String after, String change) {}

    /**
     * People who leave one grade for another.
     *
     * @param from the grade they leave
     * @param to the grade they reach
     * @param direction above 0 for a rise, below 0 for a fall
     * @param people how many
     * @param lines because of which lines, with how many people each
     */
    public record Move(String from, String to, int direction, int people, String lines) {}

    /**
     * People who change, by name.
     *
     * @param people those that are listed
     * @param all how many there are
     */
    public record Movers(List<Mover> people, int all) {

        /** Copies the list. */
        public Movers {
            people = List.copyOf(people);
        }
    }

    /**
     * Somebody who changes.
     *
     * @param name of the person or unit
     * @param unit where; empty if nowhere
     * @param period which card
     * @param before total now; empty without one
     * @param after total after; empty without one
     * @param gradeBefore grade now
     * @param gradeAfter grade after
     * @param direction above 0 for a rise, below 0 for a fall
     * @param reason which line moves them
     */
    public record Mover(
            String name,
            String unit,
            String period,
            String before,
            String after,
            String gradeBefore,
            String gradeAfter,
            int direction,
            String reason) {}

    /**
     * People within a point of a cut-off.
     *
     * @param grade that begins there
     * @param from the cut-off
     * @param people how many
     * @param unsure of how many the sampling interval spans it, among those looked at
     * @param looked how many were looked at
     * @param names some of them with their totals; empty if names are left out
     */
    public record NearLine(String grade, String from, int people, int unsure, int looked, String names) {}

    /**
     * How many grades hang on a point of a weight.
     *
     * @param indicator whose weight
     * @param weight as it is tried, in per cent
     * @param more how many cards change with a point more; null if it cannot have one
     * @param less the same with a point less
     */
    public record WeightRow(
            String indicator,
            String weight,
            @Nullable Integer more,
            @Nullable Integer less) {}

    /**
     * The people in parts.
     *
     * @param name by what
     * @param groups the parts
     */
    public record Cut(String name, List<Group> groups) {

        /** Copies the list. */
        public Cut {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One part.
     *
     * @param name as shown
     * @param size how many cards
     * @param before mean total now; empty without one, or if it would tell one person's total
     * @param after mean total after
     * @param change with its sign
     * @param up how many would rise
     * @param down how many would fall
     */
    public record Group(String name, int size, String before, String after, String change, int up, int down) {}
}
