package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;

/** Makes facts of one kind. */
@FunctionalInterface
interface KindMaker {

    /**
     * Makes a fact.
     *
     * @throws UnreadableValueException if a value cannot be read
     * @throws IllegalArgumentException if the values do not go together, as the fact's own constructor says
     */
    ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException;

    /** The maker of a kind. */
    static KindMaker of(FactKind kind) {
        return switch (kind) {
            case TICKET -> new TicketMaker();
            case CALL, CHAT -> new ContactMaker();
            case ANSWER -> new AnswerMaker();
            case COMPLAINT -> new ComplaintMaker();
            case OFFER -> new OfferMaker();
            case INSPECTION -> new InspectionMaker();
            case REVIEW -> new ReviewMaker();
            case FINDING -> new FindingMaker();
            case FIGURE -> new FigureMaker();
        };
    }
}
