package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.whatif.Impact;
import java.util.List;

/**
 * What a draft would do, as the page and the files show it.
 *
 * @param cards how many cards were scored
 * @param up how many people would rise
 * @param down how many would fall
 * @param others how many would get or lose a grade
 * @param best share of the best grade among the graded, after
 * @param bestBefore the same now
 * @param bonus cost of bonuses after: the sum of the coefficients, times the base if one is given
 * @param bonusBefore the same now
 * @param bonusChange the difference, with its sign
 * @param near how many totals lie within a point of a cut-off
 * @param bands the grades, best first
 * @param ungraded who has no grade, or none any more: now
 * @param ungradedAfter the same after
 * @param chart the totals as bars, with the cut-offs
 * @param bins the totals counted, now and after, from 0 to 100 points
 * @param movers people who change, at most as many as are shown
 * @param moving how many change
 * @param lines people close to each cut-off
 * @param cuts whether parts of the people are treated alike
 */
public record WhatIfSheet(
        int cards,
        int up,
        int down,
        int others,
        String best,
        String bestBefore,
        String bonus,
        String bonusBefore,
        String bonusChange,
        int near,
        List<BandRow> bands,
        int ungraded,
        int ungradedAfter,
        TotalsChart chart,
        List<Impact.Bin> bins,
        List<MoverRow> movers,
        int moving,
        List<NearRow> lines,
        List<Cut> cuts) {

    /** Whether anybody had a grade before, so that there is something to compare with. */
    public boolean isCompared() {
        return ungraded < cards;
    }

    /**
     * A grade.
     *
     * @param key its key
     * @param name as shown
     * @param level 4 for the best, 1 for the fourth and below
     * @param formerly cut-off in force; empty if it is new
     * @param from cut-off of the draft
     * @param cuts whether it has a cut-off to be tried: the last grade begins at 0, and one that the draft drops has none
     * @param coefficient bonus coefficient of the draft
     * @param before people now
     * @param after people after
     * @param change with its sign
     * @param shareBefore of all cards, in per cent
     * @param shareAfter of all cards, in per cent
     * @param bonusBefore what they get now
     * @param bonusAfter what they would get
     * @param bonusChange with its sign
     */
    public record BandRow(
            String key,
            String name,
            int level,
            String formerly,
            String from,
            boolean cuts,
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
     * Somebody who changes.
     *
     * @param name of the person or unit
     * @param unit where; empty if nowhere
     * @param period which card
     * @param before total now; empty without one
     * @param after total after
     * @param gradeBefore grade now
     * @param levelBefore its level
     * @param gradeAfter grade after
     * @param levelAfter its level
     * @param direction above 0 for a rise
     * @param line name of the line that moves it, or that only cut-offs do
     * @param reason the same with its points
     */
    public record MoverRow(
            String name,
            String unit,
            String period,
            String before,
            String after,
            String gradeBefore,
            int levelBefore,
            String gradeAfter,
            int levelAfter,
            int direction,
            String line,
            String reason) {}

    /**
     * People close to a cut-off.
     *
     * @param from the cut-off
     * @param name of the grade that begins there
     * @param people how many
     * @param unsure of how many the sampling interval spans it, among those looked at
     * @param looked how many were looked at
     * @param names some of them with their totals
     */
    public record NearRow(String from, String name, int people, int unsure, int looked, String names) {}

    /**
     * The people in parts.
     *
     * @param name by what
     * @param groups the parts
     */
    public record Cut(String name, List<Group> groups) {}

    /**
     * One part.
     *
     * @param name as shown
     * @param size how many cards
     * @param before mean total now
     * @param after mean total after
     * @param change with its sign
     * @param up how many would rise
     * @param down how many would fall
     */
    public record Group(String name, int size, String before, String after, String change, int up, int down) {}
}
