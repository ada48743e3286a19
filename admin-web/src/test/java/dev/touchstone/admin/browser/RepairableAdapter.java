package dev.touchstone.admin.browser;

import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An adapter whose calls can be read since an instant and fetched one by one, but not its chats. What it tells of the calls depends on
 * how it is asked: C2 has become longer since the start, C1 is longest when it is fetched, C4 is rejected unless it is, C5 always, and
 * C3 is deleted.
 */
public final class RepairableAdapter implements CrmAdapter {

    private static final Instant STARTED = Instant.parse("2026-11-02T02:00:00Z");
    private static final String SINCE = "since";

    @Override
    public AdapterDescriptor describe() {
        LocalizedText name = LocalizedText.same("Repairable");
        return new AdapterDescriptor(
                "repairable",
                name,
                name,
                ApiVersion.CURRENT,
                List.of(),
                Set.of(Capability.INCREMENTAL, Capability.FETCH));
    }

    @Override
    public Connection connect(Settings settings) {
        return new Connection() {
            @Override
            public List<StreamDescriptor> listStreams() {
                return List.of(
                        new StreamDescriptor(
                                "calls", LocalizedText.same("Calls"), Set.of(FactKind.CALL), DeleteMode.IN_FEED),
                        new StreamDescriptor(
                                "chats", LocalizedText.same("Chats"), Set.of(FactKind.CHAT), DeleteMode.RECONCILE));
            }

            @Override
            public CheckReport check() {
                return new CheckReport(List.of(), null, null, List.of());
            }

            @Override
            public Optional<Cursor> findCursorSince(String stream, Instant since) {
                return stream.equals("calls") ? Optional.of(new Cursor(stream, SINCE)) : Optional.empty();
            }

            @Override
            public FactPage read(Cursor cursor) {
                String from = cursor.findPosition().orElse("");
                if (from.equals(SINCE)) {
                    return page(cursor, List.of(call("C2", 90), call("C3", 60)), List.of(), List.of());
                }
                if (!from.isEmpty()) {
                    return page(cursor, List.of(), List.of(), List.of());
                }
                return cursor.stream().equals("chats")
                        ? page(cursor, List.of(contact("chats", FactKind.CHAT, "H1", 30)), List.of(), List.of())
                        : page(
                                cursor,
                                List.of(call("C1", 60), call("C2", 60), call("C3", 60)),
                                List.of(),
                                List.of(rejected("C4")));
            }

            @Override
            public FactPage fetch(Collection<FactKey> keys) {
                List<ServiceFact> facts = new ArrayList<>();
                List<Tombstone> gone = new ArrayList<>();
                List<Rejected> rejected = new ArrayList<>();
                for (FactKey key : keys) {
                    switch (key.key()) {
                        case "C1" -> facts.add(call("C1", 120));
                        case "C2" -> facts.add(call("C2", 90));
                        case "C4" -> facts.add(call("C4", 60));
                        case "C3", "H1" -> gone.add(new Tombstone(key, null));
                        case "C5" -> rejected.add(rejected("C5"));
                        default -> {
                            // never existed
                        }
                    }
                }
                return new FactPage(facts, gone, rejected, Cursor.start("calls"), true, null);
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static FactPage page(
            Cursor cursor, List<ServiceFact> facts, List<Tombstone> gone, List<Rejected> rejected) {
        return new FactPage(facts, gone, rejected, new Cursor(cursor.stream(), "end"), true, null);
    }

    private static Contact call(String key, int seconds) {
        return contact("calls", FactKind.CALL, key, seconds);
    }

    private static Contact contact(String stream, FactKind kind, String key, int seconds) {
        return Contact.builder(new FactKey(stream, key), kind, STARTED, ContactOutcome.ANSWERED)
                .talked(Duration.ofSeconds(seconds))
                .build();
    }

    private static Rejected rejected(String key) {
        return new Rejected(
                "calls",
                key,
                new Position("calls", 0, "started"),
                "soon",
                new LocalizedText("“soon”不是时间", "「soon」不是時間", "\"soon\" is not a time"),
                "{}");
    }
}
