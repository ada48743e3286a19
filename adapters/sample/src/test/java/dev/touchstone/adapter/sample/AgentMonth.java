package dev.touchstone.adapter.sample;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What standard A looks at, counted for one person and month without the scoring engine. */
final class AgentMonth {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Whose, and when. */
    record Whose(String agent, YearMonth month) implements Comparable<Whose> {
        @Override
        public int compareTo(Whose other) {
            return Comparator.comparing(Whose::agent)
                    .thenComparing(Whose::month)
                    .compare(this, other);
        }
    }

    private long waitedSeconds;
    private int answered;
    private int closed;
    private int atFirstContact;
    private int wordingInspected;
    private int wordingFaults;
    private int recordsInspected;
    private int wrongRecords;
    private int offersDue;
    private int offersMade;

    static Map<Whose, AgentMonth> count(SampleYear year) {
        Map<Whose, AgentMonth> months = new TreeMap<>();
        for (ServiceFact fact : year.all()) {
            if (fact instanceof Ticket ticket) {
                credit(months, fact, Anchor.OPENED, Role.FIRST_RESPONDER, month -> month.respond(ticket));
                credit(months, fact, Anchor.LAST_CLOSED, Role.RESOLVER, month -> month.resolve(ticket));
            } else if (fact instanceof Inspection inspection && inspection.secondRatingOf() == null) {
                credit(months, fact, Anchor.CONTACT, Role.SERVED_BY, month -> month.inspect(inspection));
            } else if (fact instanceof Offer offer) {
                credit(months, fact, Anchor.OFFERED, Role.OFFERED_BY, month -> month.offer(offer));
            }
        }
        return months;
    }

    private static void credit(
            Map<Whose, AgentMonth> months, ServiceFact fact, Anchor anchor, Role role, Consumer<AgentMonth> counted) {
        fact.at(anchor, ZONE)
                .map(at -> YearMonth.from(at.atZone(ZONE)))
                .ifPresent(month -> fact.circumstances()
                        .listPeople(role)
                        .forEach(agent -> counted.accept(
                                months.computeIfAbsent(new Whose(agent.id(), month), each -> new AgentMonth()))));
    }

    private void respond(Ticket ticket) {
        Channel channel = ticket.circumstances().channel();
        if (ticket.firstResponse() != null && (channel.equals(Channel.PHONE) || channel.equals(Channel.CHAT))) {
            answered++;
            waitedSeconds += ticket.firstResponse().since(ticket.opened()).toSeconds();
        }
    }

    private void resolve(Ticket ticket) {
        if (ticket.firstContact() != null) {
            closed++;
            atFirstContact += ticket.firstContact() ? 1 : 0;
        }
    }

    private void offer(Offer offer) {
        offersDue++;
        offersMade += offer.made() == null ? 0 : 1;
    }

    private void inspect(Inspection inspection) {
        int faults = inspection.faults().size();
        if (inspection.form().equals("wording")) {
            wordingInspected++;
            wordingFaults += faults;
        } else if (inspection.form().equals("record-accuracy")) {
            recordsInspected++;
            wrongRecords += faults;
        }
    }

    /** Enough of everything for a card. */
    boolean complete() {
        return answered >= 10 && closed >= 15 && wordingInspected == 10 && recordsInspected == 10 && offersDue >= 10;
    }

    double meanWait() {
        return (double) waitedSeconds / answered;
    }

    double firstContactPercent() {
        return 100.0 * atFirstContact / closed;
    }

    int wordingFaults() {
        return wordingFaults;
    }

    int wrongRecords() {
        return wrongRecords;
    }

    double offerPercent() {
        return 100.0 * offersMade / offersDue;
    }

    /** The total of the sheet, by the rules of standard A with wording in the place of emotion. */
    int total() {
        int response = meanWait() > 60 ? 0 : 20 - 2 * steps(meanWait() - 30, 10);
        int resolution = firstContactPercent() < 75 ? 0 : 30 - steps(85 - firstContactPercent(), 1);
        int compliance = wrongRecords >= 3 ? 0 : 15 - 3 * wrongRecords;
        int offers = offerPercent() < 5 ? 0 : 10 - steps(10 - offerPercent(), 1);
        return response + Math.max(0, 25 - wordingFaults) + resolution + compliance + offers;
    }

    private static int steps(double over, int step) {
        return BigDecimal.valueOf(Math.max(0, over) / step)
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }
}
