package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.plugin.fact.TicketStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a source's own words for the state of a ticket mean. */
class StatusWordsTest {

    private static final StatusWords USUAL =
            new StatusWords(Map.of("open", TicketStatus.OPEN, "done", TicketStatus.CLOSED));

    @Test
    void declaredWordsAreKnownInAnyCase() {
        StatusWords words = StatusWords.parse(" Waiting for customer = pending ， 已解决=SOLVED,");

        assertThat(words.find("waiting FOR customer")).contains(TicketStatus.PENDING);
        assertThat(words.find(" 已解决 ")).contains(TicketStatus.SOLVED);
        assertThat(words.meanings()).hasSize(2);
    }

    @Test
    void declaredWordsWinOverTheUsualOnes() {
        StatusWords words = USUAL.and(StatusWords.parse("done=SOLVED"));

        assertThat(words.find("done")).contains(TicketStatus.SOLVED);
        assertThat(words.find("open")).contains(TicketStatus.OPEN);
    }

    @Test
    void anUndeclaredWordMeansNothing() {
        assertThat(USUAL.find("opened")).isEmpty();
        assertThat(StatusWords.undeclared("statuses").en()).contains("statuses").contains("PENDING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiting         | word=STATE
            waiting=LATER   | names no state
            =PENDING        | word=STATE
            """)
    void aMalformedPairIsNamed(String pair, String remedy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusWords.parse("a=OPEN, " + pair))
                .withMessageContaining("\"" + pair + "\"")
                .withMessageContaining(remedy);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketStatus.class,
            names = {"SOLVED", "CLOSED", "MERGED", "SPAM"})
    void whatNobodyWorksOnIsOver(TicketStatus status) {
        assertThat(StatusWords.isOver(status)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketStatus.class,
            names = {"NEW", "OPEN", "PENDING"})
    void whatSomebodyHasToWorkOnIsNotOver(TicketStatus status) {
        assertThat(StatusWords.isOver(status)).isFalse();
    }
}
