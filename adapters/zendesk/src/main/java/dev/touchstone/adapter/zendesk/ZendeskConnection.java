package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.toolkit.ChangeFeed.Part;
import dev.touchstone.adapter.toolkit.PointerFeed;
import dev.touchstone.adapter.toolkit.PointerPage;
import dev.touchstone.adapter.toolkit.SweepFeed;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.adapter.zendesk.ticket.RatingMapping;
import dev.touchstone.adapter.zendesk.ticket.TicketMapping;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.PermissionMissingException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads tickets by the export's own cursor, deleted ones among them, and ratings by their list, which each run begins some weeks back. */
final class ZendeskConnection implements Connection {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final ZendeskSettings settings;
    private final Zendesk zendesk;
    private final TicketRows tickets;
    private final RatingRows ratings;
    private final PointerFeed<JsonObject> exported;
    private final SweepFeed<JsonObject> listed;

    ZendeskConnection(ZendeskSettings settings, Zendesk zendesk) {
        this.settings = settings;
        this.zendesk = zendesk;
        this.tickets = new TicketRows(
                zendesk, new TicketMapping(settings.address(), settings.complaintTag(), settings.basis()));
        this.ratings = new RatingRows(zendesk, new RatingMapping(settings.address()));
        this.exported = new PointerFeed<>(zendesk::exportTickets);
        this.listed = new SweepFeed<>(
                this::listRatings,
                rating -> RatingMapping.changed(JsonRow.of(rating)),
                InstantSource.system(),
                settings.changeable());
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        List<StreamDescriptor> streams = new ArrayList<>();
        streams.add(new StreamDescriptor(
                TicketMapping.STREAM,
                new LocalizedText("工单", "工單", "Tickets"),
                Set.of(FactKind.TICKET),
                DeleteMode.IN_FEED));
        if (settings.readsRatings()) {
            streams.add(new StreamDescriptor(
                    RatingMapping.STREAM,
                    new LocalizedText("评价", "評價", "Ratings"),
                    Set.of(FactKind.ANSWER),
                    DeleteMode.NONE));
        }
        return streams;
    }

    @Override
    public CheckReport check() throws AdapterException {
        return new ConnectionCheck(settings, zendesk).report();
    }

    @Override
    public FactPage read(Cursor cursor) throws AdapterException {
        if (cursor.stream().equals(RatingMapping.STREAM)) {
            int most = Math.min(Zendesk.MOST_OF_A_LIST, settings.pageSize());
            Part<JsonObject> part = listed.read(cursor, settings.fingerprint(), most);
            return ratings.page(part);
        }
        Part<JsonObject> part = exported.read(cursor, settings.fingerprint(), settings.pageSize());
        return tickets.page(part);
    }

    @Override
    public FactPage fetch(Collection<FactKey> keys) throws AdapterException {
        String stream = keys.iterator().next().stream();
        List<FactKey> numbers =
                keys.stream().filter(key -> NUMBER.matcher(key.key()).matches()).collect(Collectors.toList());
        if (numbers.isEmpty()) {
            return new FactPage(List.of(), List.of(), List.of(), Cursor.start(stream), true, null);
        }
        return stream.equals(RatingMapping.STREAM) ? ratings.fetch(numbers) : tickets.fetch(numbers);
    }

    @Override
    public Directory readDirectory() throws AdapterException {
        return new People(zendesk).directory();
    }

    /** Zendesk says no in the same way to unknown credentials and to those that may not read ratings; the one is asked about first. */
    private PointerPage<JsonObject> listRatings(Instant since, @Nullable String pointer, int most)
            throws AdapterException {
        try {
            return zendesk.listRatings(since, pointer, most);
        } catch (AccessDeniedException denied) {
            if (zendesk.knowsUs()) {
                throw new PermissionMissingException(RatingMapping.STREAM, ConnectionCheck.NO_RATINGS);
            }
            throw denied;
        }
    }

    @Override
    public void close() {}
}
