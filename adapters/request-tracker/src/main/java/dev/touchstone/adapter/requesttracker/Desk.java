package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.requesttracker.rest.Scope;
import dev.touchstone.adapter.requesttracker.rest.Tracker;
import dev.touchstone.adapter.requesttracker.ticket.Mapping;
import dev.touchstone.adapter.requesttracker.ticket.RatingMapping;
import dev.touchstone.adapter.requesttracker.ticket.TicketDetails;
import dev.touchstone.adapter.requesttracker.ticket.TicketMapping;
import dev.touchstone.adapter.toolkit.settings.CustomFields;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the settings name, as this server numbers it: asked for once in a connection.
 */
final class Desk {

    private final RequestTrackerSettings settings;
    private final Tracker tracker;
    private @Nullable Scope scope;
    private Map<String, String> fields = Map.of();

    Desk(RequestTrackerSettings settings, Tracker tracker) {
        this.settings = settings;
        this.tracker = tracker;
    }

    Scope scope() throws AdapterException {
        if (scope == null) {
            List<Problem> problems = new ArrayList<>();
            Map<String, String> queues = settings.queues().isEmpty() ? Map.of() : tracker.readQueues();
            fields = settings.fields().names().isEmpty() ? Map.of() : tracker.readCustomFields();
            Collection<String> queueNumbers = numbers(settings.queues(), queues, name -> "queues", problems);
            Collection<String> fieldNumbers =
                    numbers(settings.fields().names(), fields, settings.fields()::settingOf, problems);
            if (!problems.isEmpty()) {
                throw new BadSettingsException(problems);
            }
            scope = new Scope(queueNumbers, fieldNumbers);
        }
        return scope;
    }

    /** How tickets are mapped in a stream; {@link #scope} has been asked for before. */
    Mapping mapping(String stream) throws AdapterException {
        scope();
        CustomFields named = settings.fields();
        TicketDetails details = new TicketDetails(settings.address(), named.channel());
        String rating = named.rating();
        if (stream.equals(RatingMapping.STREAM) && rating != null) {
            return new RatingMapping(
                    details, settings.words(), rating, Objects.requireNonNull(fields.get(rating)), named.scale());
        }
        return new TicketMapping(details, settings.words(), named.complaint(), named.complaintValue());
    }

    private static Collection<String> numbers(
            List<String> names, Map<String, String> known, UnaryOperator<String> setting, List<Problem> problems) {
        List<String> numbers = new ArrayList<>();
        for (String name : names) {
            String number = known.get(name);
            if (number == null) {
                problems.add(new Problem(setting.apply(name), notThere(name, known)));
            } else {
                numbers.add(number);
            }
        }
        return numbers;
    }

    static LocalizedText notThere(String name, Map<String, String> known) {
        String there = String.join(", ", known.keySet());
        return new LocalizedText(
                "账号看不到“" + name + "”，能看到的有 " + there,
                "帳號看不到「" + name + "」，能看到的有 " + there,
                "The account sees no \"" + name + "\"; it sees " + there);
    }
}
