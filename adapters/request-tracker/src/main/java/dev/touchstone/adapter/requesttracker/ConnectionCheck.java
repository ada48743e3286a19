package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.requesttracker.rest.Scope;
import dev.touchstone.adapter.requesttracker.rest.Tracker;
import dev.touchstone.adapter.requesttracker.ticket.RatingMapping;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks whether the account sees what the settings name, and brings a few tickets as they are. */
final class ConnectionCheck {

    private static final int SAMPLE = 10;
    private static final List<String> NOT_PROVIDED = List.of("slaMet", "firstContact");

    private static final LocalizedText NO_QUEUE = new LocalizedText(
            "账号看不到任何队列。请在 Request Tracker 中授予它 SeeQueue 和 ShowTicket 权限",
            "帳號看不到任何佇列。請在 Request Tracker 中授予它 SeeQueue 和 ShowTicket 權限",
            "The account sees no queue: grant it SeeQueue and ShowTicket in Request Tracker");
    private static final LocalizedText ZONE = new LocalizedText(
            "时间以 UTC 告知，账号所设的时区没有影响",
            "時間以 UTC 告知，帳號所設的時區沒有影響",
            "Times are told in UTC; the zone set for the account does not matter");

    private final RequestTrackerSettings settings;
    private final Tracker tracker;
    private final List<StreamDescriptor> streams;

    ConnectionCheck(RequestTrackerSettings settings, Tracker tracker, List<StreamDescriptor> streams) {
        this.settings = settings;
        this.tracker = tracker;
        this.streams = streams;
    }

    CheckReport report() throws AdapterException {
        Instant theirs = tracker.readClock();
        Duration skew = Duration.between(Instant.now(), theirs);
        Map<String, String> queues = tracker.readQueues();
        Map<String, String> fields = tracker.readCustomFields();
        List<String> unseenQueues = missing(settings.queues(), queues);
        List<String> unseenFields = missing(settings.fields().names(), fields);
        List<Map<String, String>> sample = unseenQueues.isEmpty() ? sample(queues) : List.of();
        List<StreamCheck> checks = new ArrayList<>();
        for (StreamDescriptor stream : streams) {
            LocalizedText problem = queues.isEmpty() ? NO_QUEUE : unseen(unseenQueues, queues);
            checks.add(new StreamCheck(
                    stream.name(),
                    problem != null ? problem : unseen(unseenFields, fields),
                    stream.name().equals(RatingMapping.STREAM) ? List.of() : notProvided(),
                    sample));
        }
        return new CheckReport(checks, skew, null, List.of(ZONE));
    }

    private List<String> notProvided() {
        Set<String> names = new TreeSet<>(NOT_PROVIDED);
        if (settings.fields().channel() == null) {
            names.add("channel");
        }
        if (settings.fields().complaint() == null) {
            names.add("complaint");
        }
        return List.copyOf(names);
    }

    private List<Map<String, String>> sample(Map<String, String> queues) throws AdapterException {
        Scope scope = new Scope(settings.queues().stream().map(queues::get).collect(Collectors.toList()), List.of());
        return tracker.listTickets(scope.tickets(), SAMPLE).stream()
                .map(ConnectionCheck::fields)
                .collect(Collectors.toList());
    }

    /** As the source gives them, without the addresses of its own interface. */
    private static Map<String, String> fields(JsonObject ticket) {
        Map<String, String> fields = new LinkedHashMap<>();
        ticket.forEach((name, value) -> {
            if (!name.startsWith("_")) {
                fields.put(name, value instanceof JsonString ? ((JsonString) value).getString() : value.toString());
            }
        });
        return fields;
    }

    private static List<String> missing(List<String> wanted, Map<String, String> known) {
        return wanted.stream().filter(name -> !known.containsKey(name)).collect(Collectors.toList());
    }

    private static @Nullable LocalizedText unseen(List<String> names, Map<String, String> known) {
        return names.isEmpty() ? null : Desk.notThere(String.join(", ", names), known);
    }
}
