package dev.touchstone.plugin.fact;

import java.time.Instant;

/** Facts that are right, for tests that make one thing wrong. */
final class Facts {

    static final Instant NINE = Instant.parse("2026-11-01T09:00:00Z");
    static final Instant TEN = Instant.parse("2026-11-01T10:00:00Z");
    static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    static final FactKey KEY = new FactKey("stream", "1");

    private Facts() {}

    static Ticket.Builder ticket() {
        return Ticket.builder(KEY, NINE, TicketStatus.CLOSED, "closed");
    }

    static Contact.Builder call(ContactOutcome outcome) {
        return Contact.builder(KEY, FactKind.CALL, NINE, outcome);
    }

    static Answer.Builder answer(AnswerState state) {
        return Answer.builder(KEY, "form", "question", "response", state, NOON);
    }

    static Inspection.Builder inspection() {
        return Inspection.builder(KEY, "form", NOON);
    }

    static Circumstances person(Role role) {
        return Circumstances.builder().person(role, new AgentRef("anna")).build();
    }
}
