package dev.touchstone.spark.comparison;

import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated ticket of the year {@link #YEAR}. Each is a pure function of its number and of how many there are, so that any machine can
 * make any of them.
 *
 * @param number from 0
 * @param rows how many tickets there are, above the number
 */
record GeneratedTicket(long number, long rows) {

    static final String CONNECTION = "generated";
    static final String ZONE = "Asia/Shanghai";
    static final int YEAR = 2026;

    private static final int AGENTS = 5_000;
    private static final Instant START = Instant.parse("2025-12-31T16:00:00Z");
    private static final long SECONDS = 365L * 24 * 60 * 60;
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.CHAT, Channel.EMAIL, Channel.SMS);

    private enum Part {
        AGENT,
        RESPONSE,
        NO_RESPONSE,
        RESOLUTION,
        CHANNEL,
        CUSTOMER,
        REOPENED,
        FIRST_CONTACT
    }

    /** The canonical document of the ticket. */
    String document() {
        Instant opened = START.plusSeconds((long) ((double) number / rows * SECONDS));
        Instant closed = opened.plusSeconds(600L + skewed(Part.RESOLUTION, 250_000));
        return FactDocument.write(
                Ticket.builder(new FactKey("tickets", String.valueOf(number)), opened, TicketStatus.CLOSED, "closed")
                        .circumstances(circumstances())
                        .firstResponse(firstResponse(opened))
                        .firstClosed(closed)
                        .lastClosed(closed)
                        .reopens(draw(Part.REOPENED, 100) < 7 ? 1 : 0)
                        .firstContact(draw(Part.FIRST_CONTACT, 100) < 72)
                        .build());
    }

    private Circumstances circumstances() {
        AgentRef agent = new AgentRef(String.valueOf(draw(Part.AGENT, AGENTS)));
        return Circumstances.builder()
                .person(Role.FIRST_RESPONDER, agent)
                .person(Role.RESOLVER, agent)
                .channel(CHANNELS.get(draw(Part.CHANNEL, CHANNELS.size())))
                .customer(new CustomerRef("c" + draw(Part.CUSTOMER, 1_000_000)))
                .build();
    }

    /** One in a hundred has none. */
    private @Nullable FirstResponse firstResponse(Instant opened) {
        Instant at = opened.plusSeconds(5L + skewed(Part.RESPONSE, 900));
        return draw(Part.NO_RESPONSE, 100) == 0 ? null : FirstResponse.at(at);
    }

    private int draw(Part part, int bound) {
        return (int) ((mixed(part) >>> 32) * bound >>> 32);
    }

    /** Small numbers are the more frequent ones: the square of an even draw. */
    private int skewed(Part part, int bound) {
        long even = mixed(part) >>> 33;
        return (int) ((even * even >>> 31) * bound >>> 31);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014) over number and part. */
    private long mixed(Part part) {
        long z = (number * Part.values().length + part.ordinal() + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
