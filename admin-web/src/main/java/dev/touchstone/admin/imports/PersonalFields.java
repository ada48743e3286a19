package dev.touchstone.admin.imports;

import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.ServiceFact;

/**
 * Takes out of a fact what tells of persons and is not needed to know which fact it is: the customer's digest, the link into the
 * CRM, and words that people wrote. Keys, instants, numbers, states, who did it, and what filters look at stay.
 */
final class PersonalFields {

    /** Stands where a fact must have words. */
    static final String ERASED = "—";

    private PersonalFields() {}

    static ServiceFact eraseFrom(ServiceFact fact) {
        Circumstances old = fact.circumstances();
        Circumstances kept = new Circumstances(
                old.people(),
                old.channel(),
                old.type(),
                old.tags(),
                old.priority(),
                old.queue(),
                old.attributes(),
                null,
                old.sourceVersion(),
                null);
        return withoutWords(fact.withCircumstances(kept));
    }

    private static ServiceFact withoutWords(ServiceFact fact) {
        return switch (fact) {
            case Answer answer ->
                new Answer(
                        answer.key(),
                        answer.circumstances(),
                        answer.form(),
                        answer.question(),
                        answer.response(),
                        answer.state(),
                        answer.received(),
                        answer.scale(),
                        answer.value(),
                        null,
                        answer.about(),
                        answer.contactAt(),
                        answer.offered(),
                        null);
            case Review review ->
                new Review(
                        review.key(),
                        review.circumstances(),
                        review.item(),
                        review.points(),
                        review.scale(),
                        review.given(),
                        null);
            case Finding finding ->
                new Finding(finding.key(), finding.circumstances(), finding.type(), ERASED, finding.established());
            default -> fact;
        };
    }
}
