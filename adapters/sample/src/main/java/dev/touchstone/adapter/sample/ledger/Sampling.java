package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.WorkMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Draws so many regular matters of every person in a month. */
final class Sampling {

    private final WorkMonth month;
    private final String purpose;

    Sampling(WorkMonth month, String purpose) {
        this.month = month;
        this.purpose = purpose;
    }

    /** One sample per person who has anything to draw from; smaller than wanted where there is less. */
    List<List<ServiceCase>> draw(int wanted, Predicate<ServiceCase> eligible) {
        Map<Employee, List<ServiceCase>> byPerson = new LinkedHashMap<>();
        month.cases().stream()
                .filter(ServiceCase::regular)
                .filter(eligible)
                .forEach(matter -> byPerson.computeIfAbsent(matter.agent(), person -> new ArrayList<>())
                        .add(matter));
        List<List<ServiceCase>> samples = new ArrayList<>();
        byPerson.forEach((person, matters) ->
                samples.add(dice(person).shuffled(matters).subList(0, Math.min(wanted, matters.size()))));
        return samples;
    }

    private Dice dice(Employee person) {
        return Dice.of(
                month.company().scenario().seed(),
                "sample",
                purpose,
                person.number(),
                month.month().toString());
    }
}
