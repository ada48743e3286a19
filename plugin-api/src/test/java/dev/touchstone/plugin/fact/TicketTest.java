package dev.touchstone.plugin.fact;

import static dev.touchstone.plugin.fact.Facts.NINE;
import static dev.touchstone.plugin.fact.Facts.NOON;
import static dev.touchstone.plugin.fact.Facts.TEN;
import static dev.touchstone.plugin.fact.Facts.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTest {

    @Test
    void countsFromZero() {
        assertThat(ticket().reopens(0).contacts(0).transfers(0).build().reopens())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ticket().reopens(-1).build())
                .withMessageContaining("reopens is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ticket().contacts(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ticket().transfers(-1).build());
    }

    @Test
    void isNotClosedForTheLastTimeBeforeTheFirst() {
        assertThat(ticket().firstClosed(TEN).lastClosed(TEN).build().lastClosed())
                .isEqualTo(TEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ticket().firstClosed(NOON).lastClosed(TEN).build())
                .withMessageContaining("\nMaybe the two columns are mapped the wrong way round");
    }

    @Test
    void hasItsOwnersInTheOrderOfTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ticket().owners(List.of(owned("anna", TEN), owned("bob", NINE)))
                        .build())
                .withMessageContaining("not in order at entry 2");
    }

    @ParameterizedTest(name = "at {0} {1} owned it")
    @CsvSource({
        "2026-11-01T08:59:59Z,",
        "2026-11-01T09:00:00Z, anna",
        "2026-11-01T09:59:59Z, anna",
        "2026-11-01T10:00:00Z, bob",
        "2026-11-01T12:00:00Z,"
    })
    void knowsWhoOwnedItWhen(Instant instant, String owner) {
        Ticket ticket = ticket().owners(
                        List.of(owned("anna", NINE), owned("bob", TEN), new Ownership(null, null, NOON)))
                .build();

        assertThat(ticket.findOwnerAt(instant).map(AgentRef::id).orElse(null)).isEqualTo(owner);
    }

    @Test
    void hasTheAnchorsOfItsLife() {
        Ticket ticket = ticket().firstResponse(new FirstResponse(null, Duration.ofMinutes(5), ResponseBasis.BUSINESS))
                .firstClosed(TEN)
                .lastClosed(NOON)
                .build();

        assertThat(ticket.at(Anchor.OPENED, ZoneOffset.UTC)).contains(NINE);
        assertThat(ticket.at(Anchor.ANSWERED, ZoneOffset.UTC)).contains(NINE.plusSeconds(300));
        assertThat(ticket.at(Anchor.FIRST_CLOSED, ZoneOffset.UTC)).contains(TEN);
        assertThat(ticket.at(Anchor.LAST_CLOSED, ZoneOffset.UTC)).contains(NOON);
        assertThat(ticket.at(Anchor.DAY, ZoneOffset.UTC)).isEmpty();
        assertThat(ticket().build().at(Anchor.LAST_CLOSED, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void hasAFirstResponseThatIsKnownSomehowAndNotBeforeIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FirstResponse(null, null, ResponseBasis.CALENDAR))
                .withMessageContaining("needs its instant or its duration");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FirstResponse(null, Duration.ofSeconds(-1), ResponseBasis.CALENDAR));
        assertThat(FirstResponse.at(TEN).since(NINE)).isEqualTo(Duration.ofHours(1));
        assertThat(FirstResponse.at(NINE).since(TEN)).isEqualTo(Duration.ofHours(-1));
        assertThat(new FirstResponse(NOON, Duration.ofMinutes(5), ResponseBasis.BUSINESS).since(NINE))
                .isEqualTo(Duration.ofMinutes(5));
    }

    private static Ownership owned(String agent, Instant from) {
        return new Ownership(new AgentRef(agent), null, from);
    }
}
