package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.DocumentFormat;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.KindForm;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;

/**
 * Facts of any kind as JSON documents: one by one, or many in a list.
 *
 * <p>A customer reference is written as the fact holds it: whoever stores documents replaces it by its digest first.
 */
public final class FactDocument {

    private static final int LARGEST = 1 << 20;
    private static final int LARGEST_LIST = 64 << 20;

    static final KindForm<ServiceFact> FACT = new KindForm<ServiceFact>("fact", fact -> ChoiceForm.nameOf(fact.kind()))
            .with("ticket", Ticket.class, new TicketForm())
            .with("call", Contact.class, new ContactForm(FactKind.CALL, "A telephone call."))
            .with("chat", Contact.class, new ContactForm(FactKind.CHAT, "A chat."))
            .with("answer", Answer.class, new AnswerForm())
            .with("complaint", Complaint.class, new ComplaintForm())
            .with("offer", Offer.class, new OfferForm())
            .with("inspection", Inspection.class, new InspectionForm())
            .with("review", Review.class, new ReviewForm())
            .with("finding", Finding.class, new FindingForm())
            .with("figure", Figure.class, new FigureForm());

    /** How a fact's name stands in a document, for messages that name facts and say nothing else of them. */
    public static final Form<FactKey> KEY = FactForms.KEY;

    /** The format: writing, reading, digest and schema. */
    public static final DocumentFormat<ServiceFact> FORMAT = new DocumentFormat<>(
            "touchstone-fact/1", "One fact of customer service, as a source recorded it.", LARGEST, FACT);

    /** The format of many facts in one document. */
    public static final DocumentFormat<FactList> LIST_FORMAT = new DocumentFormat<>(
            "touchstone-facts/1",
            "Facts of customer service that came through one connection.",
            LARGEST_LIST,
            new FactListForm());

    private FactDocument() {}

    /**
     * The canonical document of a fact.
     *
     * @param fact any
     * @return one line; equal facts give equal lines
     */
    public static String write(ServiceFact fact) {
        return FORMAT.write(fact);
    }

    /**
     * Reads a fact.
     *
     * @param document at most a million characters
     * @return the fact
     * @throws MalformedDocumentException with everything that is wrong with it
     */
    public static ServiceFact read(String document) {
        return FORMAT.read(document);
    }
}
