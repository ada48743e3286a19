package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.period.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be computed next.
 *
 * @param period the period
 * @param due every standard that is due in it
 */
record DuePeriod(Period period, List<Due> due) {

    /**
     * One standard.
     *
     * @param id the key of the request
     * @param standard which
     * @param asked how often it has been asked for
     */
    record Due(long id, String standard, long asked) {}

    Set<String> standards() {
        return due.stream().map(Due::standard).collect(Collectors.toSet());
    }
}
