package dev.touchstone.adapter.zendesk.fake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The endpoints that the adapter asks, as the public manual describes them. */
public final class FakeInterface {

    private static final int MOST_EXPORTED = 1000;
    private static final int MOST_LISTED = 100;

    private final FakeAccount account;
    private volatile boolean filtersByCreation;

    FakeInterface(FakeAccount account) {
        this.account = account;
    }

    /** The manual leaves open which stamp of a rating {@code start_time} is compared with: from now on the one of its creation. */
    public void filterRatingsByCreation() {
        filtersByCreation = true;
    }

    /** Null if there is no such thing. */
    JsonObject answer(String path, Map<String, String> asked) {
        switch (path) {
            case "/api/v2/incremental/tickets/cursor.json":
                return export(asked);
            case "/api/v2/tickets/show_many.json":
                return sideloaded(
                                account.listTickets(
                                        Arrays.stream(asked.get("ids").split(","))
                                                .map(Long::valueOf)
                                                .collect(Collectors.toList())),
                                asked)
                        .build();
            case "/api/v2/satisfaction_ratings.json":
                return page("satisfaction_ratings", ratings(asked), asked);
            case "/api/v2/users.json":
                return page("users", users(asked.get("role")), asked);
            case "/api/v2/groups.json":
                return page("groups", List.of(FakeJson.group()), asked);
            case "/api/v2/group_memberships.json":
                return page("group_memberships", memberships(), asked);
            case "/api/v2/users/me.json":
                return Json.createObjectBuilder()
                        .add("user", FakeJson.user(1, "Reader", "admin"))
                        .build();
            default:
                return single(path);
        }
    }

    private JsonObject export(Map<String, String> asked) {
        int most = Integer.parseInt(asked.getOrDefault("per_page", "1000"));
        String cursor = asked.get("cursor");
        Instant since = Instant.ofEpochSecond(cursor == null ? number(asked, "start_time") : stampOf(cursor));
        long after = cursor == null ? -1 : idOf(cursor);
        if (most < 1
                || most > MOST_EXPORTED
                || (cursor == null && since.isAfter(account.now().minusSeconds(60)))) {
            throw new IllegalArgumentException("per_page or start_time");
        }
        List<FakeTicket> rest = account.listExported().stream()
                .filter(ticket ->
                        ticket.generated.isAfter(since) || (ticket.generated.equals(since) && ticket.id > after))
                .collect(Collectors.toList());
        List<FakeTicket> page = rest.subList(0, Math.min(most, rest.size()));
        String next = page.isEmpty() ? cursor : cursor(page.get(page.size() - 1));
        JsonObjectBuilder answer = sideloaded(page, asked).add("end_of_stream", page.size() == rest.size());
        if (next == null) {
            return answer.addNull("after_cursor").addNull("after_url").build();
        }
        return answer.add("after_cursor", next)
                .add("after_url", "https://example.zendesk.com/api/v2/incremental/tickets/cursor.json?cursor=" + next)
                .build();
    }

    private static JsonObjectBuilder sideloaded(List<FakeTicket> tickets, Map<String, String> asked) {
        List<String> wanted = List.of(asked.getOrDefault("include", "").split(","));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        JsonArrayBuilder metrics = Json.createArrayBuilder();
        tickets.forEach(ticket -> rows.add(FakeJson.ticket(ticket)));
        tickets.forEach(ticket -> metrics.add(FakeJson.metrics(ticket)));
        JsonObjectBuilder answer = Json.createObjectBuilder().add("tickets", rows);
        if (wanted.contains("metric_sets")) {
            answer.add("metric_sets", metrics);
        }
        if (wanted.contains("groups")) {
            answer.add("groups", Json.createArrayBuilder().add(FakeJson.group()));
        }
        return answer;
    }

    private List<JsonObject> ratings(Map<String, String> asked) {
        Instant since = Instant.ofEpochSecond(Long.parseLong(asked.getOrDefault("start_time", "0")));
        boolean received = "received".equals(asked.get("score"));
        return account.listRatings().stream()
                .filter(rating -> !received || rating.received())
                .filter(rating -> !(filtersByCreation ? rating.created : rating.updated).isBefore(since))
                .map(FakeJson::rating)
                .collect(Collectors.toList());
    }

    private static List<JsonObject> users(String role) {
        return role.equals("admin")
                ? List.of(FakeJson.user(1, "Reader", role))
                : List.of(
                        FakeJson.user(FakeAccount.FIRST_AGENT, "First Agent", role),
                        FakeJson.user(FakeAccount.SECOND_AGENT, "Second Agent", role));
    }

    private static List<JsonObject> memberships() {
        return List.of(Json.createObjectBuilder()
                .add("id", 4)
                .add("user_id", FakeAccount.FIRST_AGENT)
                .add("group_id", FakeAccount.RETURNS)
                .add("created_at", "2024-05-13T00:07:08Z")
                .build());
    }

    private JsonObject single(String path) {
        return account.listRatings().stream()
                .filter(rating -> path.equals("/api/v2/satisfaction_ratings/" + rating.id + ".json"))
                .findFirst()
                .map(rating -> Json.createObjectBuilder()
                        .add("satisfaction_rating", FakeJson.rating(rating))
                        .build())
                .orElse(null);
    }

    /** A list in the order of its numbers; the pointer is the number of the last row, not for others to understand. */
    private static JsonObject page(String name, List<JsonObject> all, Map<String, String> asked) {
        int most = Integer.parseInt(asked.getOrDefault("page[size]", "100"));
        if (most < 1 || most > MOST_LISTED) {
            throw new IllegalArgumentException("page[size]");
        }
        String pointer = asked.get("page[after]");
        long after = pointer == null ? -1 : Long.parseLong(decoded(pointer));
        List<JsonObject> rest = all.stream().filter(row -> id(row) > after).collect(Collectors.toList());
        List<JsonObject> page = rest.subList(0, Math.min(most, rest.size()));
        JsonObjectBuilder meta = Json.createObjectBuilder().add("has_more", page.size() < rest.size());
        if (page.isEmpty()) {
            meta.addNull("after_cursor");
        } else {
            meta.add("after_cursor", encoded(Long.toString(id(page.get(page.size() - 1)))));
        }
        return Json.createObjectBuilder()
                .add(name, Json.createArrayBuilder(page))
                .add("meta", meta)
                .build();
    }

    private static long id(JsonObject row) {
        return row.getJsonNumber("id").longValue();
    }

    private static long number(Map<String, String> asked, String parameter) {
        return Long.parseLong(asked.getOrDefault(parameter, "missing"));
    }

    private static String cursor(FakeTicket ticket) {
        return encoded(ticket.generated.getEpochSecond() + ".0||" + ticket.id + "|");
    }

    private static long stampOf(String cursor) {
        return Long.parseLong(decoded(cursor).replaceAll("\\.0\\|\\|.*", ""));
    }

    private static long idOf(String cursor) {
        return Long.parseLong(decoded(cursor).replaceAll(".*\\|\\|(.*)\\|", "$1"));
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
