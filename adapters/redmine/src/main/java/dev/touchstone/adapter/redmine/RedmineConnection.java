package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.redmine.issue.IssueDetails;
import dev.touchstone.adapter.redmine.issue.Mapping;
import dev.touchstone.adapter.redmine.issue.RatingMapping;
import dev.touchstone.adapter.redmine.issue.Statuses;
import dev.touchstone.adapter.redmine.issue.TicketMapping;
import dev.touchstone.adapter.redmine.rest.IssueWalk;
import dev.touchstone.adapter.redmine.rest.Redmine;
import dev.touchstone.adapter.toolkit.ChangeFeed.Part;
import dev.touchstone.adapter.toolkit.ChangePosition;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.MappedRows;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.adapter.toolkit.settings.CustomFields;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads issues by their stamp of change, each with its journals; what was deleted is missing from the listing, and nowhere told. */
final class RedmineConnection implements Connection {

    private static final Instant END_OF_TIME = Instant.parse("9998-12-31T00:00:00Z");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final String PLACE = "GET /issues.json";

    private final RedmineSettings settings;
    private final Redmine redmine;
    private final IssueWalk changes;
    private final IssueWalk listing;
    private @Nullable Statuses statuses;

    RedmineConnection(RedmineSettings settings, Redmine redmine) {
        this.settings = settings;
        this.redmine = redmine;
        this.changes = new IssueWalk(redmine, "updated_on");
        this.listing = new IssueWalk(redmine, "created_on");
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        List<StreamDescriptor> streams = new ArrayList<>();
        streams.add(new StreamDescriptor(
                TicketMapping.STREAM,
                new LocalizedText("工单", "工單", "Tickets"),
                Set.of(FactKind.TICKET),
                DeleteMode.RECONCILE));
        if (settings.fields().rating() != null) {
            streams.add(new StreamDescriptor(
                    RatingMapping.STREAM,
                    new LocalizedText("评分", "評分", "Ratings"),
                    Set.of(FactKind.ANSWER),
                    DeleteMode.RECONCILE));
        }
        return streams;
    }

    @Override
    public CheckReport check() throws AdapterException {
        return new ConnectionCheck(settings, redmine, listStreams()).report();
    }

    @Override
    public FactPage read(Cursor cursor) throws AdapterException {
        Instant end = redmine.signIn().minus(settings.lag());
        Mapping mapping = mapping(cursor.stream());
        Part<JsonObject> part = changes.read(cursor, settings.fingerprint(), end, settings.pageSize());
        MappedRows rows = new MappedRows(cursor.stream(), "id", PLACE);
        for (JsonObject listed : part.records()) {
            if (concerns(mapping, listed)) {
                redmine.findIssue(idOf(listed)).ifPresent(issue -> rows.add(issue, mapping::map));
            }
        }
        return rows.page(part.next(), part.last(), part.watermark());
    }

    @Override
    public Optional<Cursor> findCursorSince(String stream, Instant since) {
        return Optional.of(ChangePosition.before(settings.fingerprint(), since).cursor(stream));
    }

    @Override
    public KeyPage listKeys(Cursor cursor) throws AdapterException {
        redmine.signIn();
        Mapping mapping = mapping(cursor.stream());
        Part<JsonObject> part = listing.read(cursor, settings.fingerprint(), END_OF_TIME, settings.pageSize());
        List<FactKey> keys = new ArrayList<>();
        for (JsonObject listed : part.records()) {
            if (concerns(mapping, listed)) {
                keys.add(new FactKey(cursor.stream(), idOf(listed)));
            }
        }
        return new KeyPage(keys, part.next(), part.last());
    }

    @Override
    public FactPage fetch(Collection<FactKey> keys) throws AdapterException {
        redmine.signIn();
        Cursor start = Cursor.start(keys.iterator().next().stream());
        Mapping mapping = mapping(start.stream());
        MappedRows rows = new MappedRows(start.stream(), "id", PLACE);
        for (FactKey key : keys) {
            Optional<JsonObject> issue =
                    NUMBER.matcher(key.key()).matches() ? redmine.findIssue(key.key()) : Optional.empty();
            if (issue.isPresent() && concerns(mapping, issue.get())) {
                rows.add(issue.get(), mapping::map);
            } else {
                rows.add(new Tombstone(key, null));
            }
        }
        return rows.page(start, true, null);
    }

    @Override
    public Directory readDirectory() throws AdapterException {
        redmine.signIn();
        Map<AgentRef, AgentEntry> agents = new TreeMap<>();
        for (JsonObject project : redmine.listProjects()) {
            for (JsonObject member : redmine.listMembers(project.getInt("id"))) {
                JsonObject user = member.getJsonObject("user");
                if (user != null) {
                    AgentRef agent = new AgentRef(idOf(user));
                    agents.put(agent, new AgentEntry(agent, user.getString("name"), null, null, null));
                }
            }
        }
        return new Directory(List.copyOf(agents.values()), List.of(), List.of());
    }

    private Mapping mapping(String stream) throws AdapterException {
        if (statuses == null) {
            statuses = new Statuses(settings.words(), redmine.listStatuses());
        }
        IssueDetails details = new IssueDetails(
                settings.address(),
                settings.authorIsCustomer(),
                settings.fields().channel());
        CustomFields fields = settings.fields();
        String rating = fields.rating();
        return stream.equals(RatingMapping.STREAM) && rating != null
                ? new RatingMapping(details, statuses, rating, fields.scale())
                : new TicketMapping(details, statuses, fields.complaint(), fields.complaintValue());
    }

    /** An issue that cannot be told is taken for one, and rejected when it is mapped. */
    private static boolean concerns(Mapping mapping, JsonObject issue) {
        try {
            return mapping.concerns(JsonRow.of(issue));
        } catch (UnreadableFieldException malformed) {
            return true;
        }
    }

    private static String idOf(JsonObject issue) {
        return issue.getJsonNumber("id").toString();
    }

    @Override
    public void close() {}
}
