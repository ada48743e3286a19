package dev.touchstone.adapter.sample.ledger;

import java.util.List;

/** All streams of the sample company. */
public final class Ledgers {

    private static final List<Ledger> ALL = List.of(
            new TicketLedger(),
            new ContactLedger(),
            new SurveyLedger(),
            new CallbackLedger(),
            new ComplaintLedger(),
            new OfferLedger(),
            new InspectionLedger(),
            new ReviewLedger(),
            new FindingLedger(),
            new FigureLedger());

    private Ledgers() {}

    /**
     * All of them.
     *
     * @return in the order in which they are offered
     */
    public static List<Ledger> listAll() {
        return ALL;
    }
}
