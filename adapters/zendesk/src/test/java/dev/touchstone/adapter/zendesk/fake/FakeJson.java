package dev.touchstone.adapter.zendesk.fake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;

/** The fake's records in the form of the manual. */
final class FakeJson {

    private FakeJson() {}

    static JsonObject ticket(FakeTicket ticket) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("id", ticket.id)
                .add("url", "https://example.zendesk.com/api/v2/tickets/" + ticket.id + ".json")
                .add("created_at", ticket.garbledCreation == null ? ticket.created.toString() : ticket.garbledCreation)
                .add("updated_at", ticket.updated.toString())
                .add("generated_timestamp", ticket.generated.getEpochSecond())
                .add("subject", ticket.subject)
                .add("status", ticket.status)
                .add("type", text(ticket.type))
                .add("priority", text(ticket.priority))
                .add("requester_id", ticket.requester)
                .add("submitter_id", number(ticket.submitter))
                .add("assignee_id", number(ticket.assignee))
                .add("group_id", number(ticket.group))
                .add("via", Json.createObjectBuilder().add("channel", ticket.channel))
                .add("tags", Json.createArrayBuilder(ticket.tags));
        return json.build();
    }

    static JsonObject metrics(FakeTicket ticket) {
        return Json.createObjectBuilder()
                .add("id", 9_000_000 + ticket.id)
                .add("ticket_id", ticket.id)
                .add("reopens", ticket.reopens)
                .add("replies", ticket.replies)
                .add("assignee_stations", ticket.assignees)
                .add("initially_assigned_at", instant(ticket.firstAssigned))
                .add("assigned_at", instant(ticket.assigned))
                .add("solved_at", instant(ticket.solved))
                .add("reply_time_in_minutes", minutes(ticket, ticket.firstReply))
                .add("first_resolution_time_in_minutes", minutes(ticket, ticket.firstSolved))
                .add("full_resolution_time_in_minutes", minutes(ticket, ticket.solved))
                .build();
    }

    static JsonObject rating(FakeRating rating) {
        return Json.createObjectBuilder()
                .add("id", rating.id)
                .add("ticket_id", rating.ticket)
                .add("requester_id", rating.requester)
                .add("assignee_id", number(rating.assignee))
                .add("score", rating.score)
                .add("comment", text(rating.comment))
                .add("reason", text(rating.reason))
                .add("created_at", rating.created.toString())
                .add("updated_at", rating.updated.toString())
                .build();
    }

    static JsonObject user(long id, String name, String role) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("name", name)
                .add("role", role)
                .build();
    }

    static JsonObject group() {
        return Json.createObjectBuilder()
                .add("id", FakeAccount.RETURNS)
                .add("name", "Returns")
                .build();
    }

    /** In the fake every hour is a business hour but every second one. */
    private static JsonObject minutes(FakeTicket ticket, Instant then) {
        Long calendar = ticket.minutesUntil(then);
        return Json.createObjectBuilder()
                .add("calendar", number(calendar))
                .add("business", number(calendar == null ? null : (Long) (calendar / 2)))
                .build();
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue number(Long number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }

    private static JsonValue instant(Instant instant) {
        return text(instant == null ? null : instant.toString());
    }
}
