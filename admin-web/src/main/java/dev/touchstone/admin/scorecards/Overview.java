package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import java.util.List;
import java.util.Map;

/**
 * What the people a reader may see come to in a period.
 *
 * @param standard what decides at the period's end
 * @param trend the last periods, oldest first; the last one is the shown one
 * @param units the shown period by the people's unit
 * @param unitsBefore the period before by the people's unit
 * @param generated whether anything rests on generated facts
 */
public record Overview(
        Standard standard,
        List<OfPeriod> trend,
        Map<Long, Figures> units,
        Map<Long, Figures> unitsBefore,
        boolean generated) {

    /**
     * One period.
     *
     * @param period which
     * @param figures what it comes to
     */
    public record OfPeriod(Period period, Figures figures) {}

    public Overview {
        trend = List.copyOf(trend);
        units = Map.copyOf(units);
        unitsBefore = Map.copyOf(unitsBefore);
    }

    /** The shown period. */
    public Period period() {
        return trend.get(trend.size() - 1).period();
    }

    /** What the shown period comes to. */
    public Figures now() {
        return trend.get(trend.size() - 1).figures();
    }

    /** What the period before comes to; nobody where there is none. */
    public Figures before() {
        return trend.size() < 2 ? Figures.NONE : trend.get(trend.size() - 2).figures();
    }
}
