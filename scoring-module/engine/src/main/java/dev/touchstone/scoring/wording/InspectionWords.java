package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.scoring.measure.InspectionFaults;
import dev.touchstone.scoring.measure.InspectionMeasure;
import dev.touchstone.scoring.measure.InspectionPassRate;
import dev.touchstone.scoring.measure.RubricPoints;
import dev.touchstone.scoring.measure.SupervisorPoints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures of what inspectors and supervisors judged. */
final class InspectionWords {

    private final Words words;

    InspectionWords(Words words) {
        this.words = words;
    }

    List<String> clauses(InspectionMeasure measure) {
        if (measure instanceof InspectionFaults faults) {
            return faults(faults);
        }
        if (measure instanceof InspectionPassRate passed) {
            return with(passed.form(), words.say(InspectionPhrase.PASSED));
        }
        RubricPoints rubric = (RubricPoints) measure;
        List<String> clauses = with(rubric.form(), words.say(InspectionPhrase.POINTS));
        if (rubric.question() != null) {
            clauses.add(words.say(InspectionPhrase.QUESTION, rubric.question()));
        }
        clauses.add(words.say(rubric.notApplicable()));
        if (rubric.shownOn() != null) {
            clauses.add(words.say(InspectionPhrase.SHOWN_ON, NumberText.trimmed(rubric.shownOn())));
        }
        return clauses;
    }

    List<String> clauses(SupervisorPoints supervisor) {
        List<String> clauses = new ArrayList<>(List.of(words.say(
                InspectionPhrase.SUPERVISOR,
                words.list(List.copyOf(supervisor.items())),
                NumberText.trimmed(supervisor.maximum()))));
        if (supervisor.factor().compareTo(BigDecimal.ONE) != 0) {
            clauses.add(words.say(InspectionPhrase.FACTOR, NumberText.trimmed(supervisor.factor())));
        }
        return clauses;
    }

    private List<String> faults(InspectionFaults faults) {
        List<String> clauses = with(
                faults.form(),
                faults.perInspected() == null
                        ? words.say(InspectionPhrase.FAULTS)
                        : words.say(InspectionPhrase.FAULTS_PER, faults.perInspected()));
        if (!faults.types().isEmpty()) {
            clauses.add(words.say(InspectionPhrase.TYPES, words.list(List.copyOf(faults.types()))));
        }
        boolean every = faults.severities().size() == Fault.Severity.values().length;
        if (!faults.severities().isEmpty() && !every) {
            clauses.add(words.say(
                    InspectionPhrase.SEVERITIES,
                    words.list(faults.severities().stream().map(words::say).toList())));
        }
        return clauses;
    }

    private List<String> with(@Nullable String form, String what) {
        List<String> clauses = new ArrayList<>(List.of(what));
        if (form != null) {
            clauses.add(words.say(AnswerPhrase.FORM, form));
        }
        return clauses;
    }
}
