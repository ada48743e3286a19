package dev.touchstone.admin.entry;

import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What was entered, page by page, as the connection "Manual" reads it. */
@ApplicationScoped
@Transactional
class EntryFeed {

    private static final int PAGE = 500;

    @Inject
    EntryStore store;

    @Inject
    OrganisationDesk organisation;

    /** How the facts of the connection name a person of the directory. */
    static String refOf(long person) {
        return "person/" + person;
    }

    /** Whether a cursor can be where it says: at a position that exists. */
    boolean knows(Cursor cursor) {
        OptionalLong after = position(cursor);
        return after.isPresent() && after.getAsLong() <= store.position();
    }

    /** The next changes of a stream; of several versions in one page only the newest. */
    FactPage read(EntryKind kind, Cursor cursor) {
        List<EntryEntity> changes = store.listChanges(kind, position(cursor).orElse(0), PAGE);
        Map<Long, EntryEntity> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.put(change.number(), change));
        ZoneId zone = organisation.zone();
        List<ServiceFact> facts = new ArrayList<>();
        List<Tombstone> deletions = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (EntryEntity change : newest.values()) {
            FactKey key = new FactKey(kind.stream(), String.valueOf(change.number()));
            if (change.deleted()) {
                deletions.add(new Tombstone(key, change.origin().at()));
            } else {
                CellReader cells = new CellReader(change.toEntered().cells());
                fact(change, cells, key, zone).ifPresentOrElse(facts::add, () -> rejected.add(reject(change, cells)));
            }
        }
        Cursor next = changes.isEmpty()
                ? cursor
                : new Cursor(
                        kind.stream(),
                        String.valueOf(changes.get(changes.size() - 1).position()));
        return new FactPage(facts, deletions, rejected, next, changes.size() < PAGE, null);
    }

    private static Optional<ServiceFact> fact(EntryEntity change, CellReader cells, FactKey key, ZoneId zone) {
        Entered entered = change.toEntered();
        return new EntryFact(cells, key, new AgentRef(refOf(entered.person())), change.origin(), zone)
                .read(entered.kind());
    }

    /** Only an entry of an older release, checked by other rules, comes here. */
    private static Rejected reject(EntryEntity change, CellReader cells) {
        CellFault first = cells.faults().get(0);
        Entered entered = change.toEntered();
        return new Rejected(
                entered.kind().stream(),
                String.valueOf(change.number()),
                new Position(
                        "entry " + change.number(),
                        change.version(),
                        first.column().name()),
                entered.cells().text(first.column()),
                new LocalizedText(
                        "手工录入的内容不符合现在的规则，请改正后重存",
                        "手工登錄的內容不符合現在的規則，請改正後重存",
                        "What was entered does not fit the rules of today: correct it and store it again"),
                entered.cells().write());
    }

    private static OptionalLong position(Cursor cursor) {
        String text = cursor.findPosition().orElse("0");
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
