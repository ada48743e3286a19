package dev.touchstone.plugin.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactKindTest {

    @ParameterizedTest(name = "{0} is dated by {1} and credited to {2}")
    @CsvSource({
        "TICKET, LAST_CLOSED, OWNER",
        "CALL, STARTED, SERVED_BY",
        "CHAT, STARTED, SERVED_BY",
        "ANSWER, RECEIVED, SERVED_BY",
        "COMPLAINT, RECEIVED, ASSESSED",
        "OFFER, OFFERED, OFFERED_BY",
        "INSPECTION, CONTACT, SERVED_BY",
        "REVIEW, JUDGED, ASSESSED",
        "FINDING, JUDGED, ASSESSED",
        "FIGURE, DAY, ASSESSED"
    })
    void hasItsDefaults(FactKind kind, Anchor anchor, Role role) {
        assertThat(kind.defaultAnchor()).isEqualTo(anchor);
        assertThat(kind.defaultRole()).isEqualTo(role);
    }
}
