package dev.touchstone.admin.measurements;

import dev.touchstone.scoring.card.AssessmentPass;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.measure.Tally;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Map;

/**
 * An assessment that asks what a line counted.
 *
 * @param pass which takes it
 * @param measuring in which the line is
 * @param line the line's key there
 */
record Asker(AssessmentPass pass, Measuring measuring, String line) {

    boolean wants(LocalDate day) {
        return !day.isBefore(measuring.period().from())
                && day.isBefore(measuring.period().until());
    }

    void take(LocalDate day, Map<Subject, Tally> tallies) {
        if (wants(day)) {
            pass.add(measuring, line, day, tallies);
        }
    }
}
