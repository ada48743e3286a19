package dev.touchstone.admin.whatif;

import dev.touchstone.admin.measurements.MeasuredTable;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;

/**
 * Whom a draft is tried on.
 *
 * @param measured the draft without what changes no measurement, so that a moved weight asks no new question
 * @param periods past periods, in time order
 * @param kind agents, or teams, or departments
 */
record Question(Standard measured, List<Period> periods, Subject.Kind kind) {

    Question {
        periods = List.copyOf(periods);
    }

    static Question of(Standard draft, List<Period> periods, Subject.Kind kind) {
        return new Question(MeasuredTable.of(draft), periods, kind);
    }
}
