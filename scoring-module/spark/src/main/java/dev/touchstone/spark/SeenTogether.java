package dev.touchstone.spark;

import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.measure.GroupMeasure;
import dev.touchstone.scoring.measure.IdentifiedFact;

/** Which facts one machine must see together: the contacts of a customer, the answers of a callback. */
final class SeenTogether {

    private SeenTogether() {}

    /** Whether any line asks for facts to be seen together; else they may lie as they are. */
    static boolean isAskedBy(Assessment assessment) {
        return assessment.versions().stream()
                .flatMap(version -> version.standard().listIndicators().stream())
                .anyMatch(line -> line.measure() instanceof GroupMeasure);
    }

    /** Equal for facts that must be seen together. */
    static String key(IdentifiedFact identified) {
        ServiceFact fact = identified.fact();
        if (fact instanceof Answer answer) {
            return "answers " + identified.id().connection() + ' ' + answer.response();
        }
        return fact.circumstances()
                .findCustomer()
                .map(CustomerRef::normalized)
                .map(customer -> "customer " + customer.value())
                .orElseGet(() -> "fact " + identified.id());
    }
}
