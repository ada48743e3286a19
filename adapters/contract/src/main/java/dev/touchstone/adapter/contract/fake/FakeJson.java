package dev.touchstone.adapter.contract.fake;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How the fake CRM writes what it keeps: times to the second, in the zone of whoever asks, without naming it. */
final class FakeJson {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ZoneOffset zone;

    FakeJson(ZoneOffset zone) {
        this.zone = zone;
    }

    String zone() {
        return zone.getId();
    }

    String text(Instant instant) {
        return TIME.format(instant.atOffset(zone));
    }

    Instant instant(String text) {
        return LocalDateTime.parse(text, TIME).toInstant(zone);
    }

    /** With a text in place of the time of opening; null for the time itself. */
    JsonObjectBuilder ticket(FakeTicket ticket, @Nullable String garbled) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("id", ticket.id()).add("changed", text(ticket.changed()));
        if (ticket.deleted()) {
            return json.add("deleted", true);
        }
        json.add("subject", ticket.subject())
                .add("created", garbled == null ? text(ticket.created()) : garbled)
                .add("reopens", ticket.reopens());
        add(json, "answered", ticket.answered());
        add(json, "first_closed", ticket.firstClosed());
        add(json, "closed", ticket.closed());
        return json;
    }

    JsonObjectBuilder survey(FakeSurvey survey) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", survey.id())
                .add("ticket", survey.ticket())
                .add("form", survey.form())
                .add("outcome", survey.outcome())
                .add("recorded", text(survey.recorded()));
        return survey.points() == null ? json.addNull("points") : json.add("points", survey.points());
    }

    private void add(JsonObjectBuilder json, String name, @Nullable Instant instant) {
        if (instant == null) {
            json.addNull(name);
        } else {
            json.add(name, text(instant));
        }
    }
}
