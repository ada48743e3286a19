package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.Account;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.Person;
import dev.touchstone.admin.people.SourceDirectory;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes in what people enter by hand, corrects and withdraws it, and has the connection "Manual" read it at once. */
@ApplicationScoped
@Transactional
public class EntryDesk {

    @Inject
    EntryStore store;

    @Inject
    ConnectionDesk connections;

    @Inject
    DirectoryStore directory;

    @Inject
    SourceDirectory sources;

    @Inject
    OrganisationDesk organisation;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** What somebody may enter. */
    public static List<EntryKind> listKinds(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> List.of(EntryKind.values());
            case DataScope.Teams teams -> List.of(EntryKind.values());
            case DataScope.Sampled sampled -> List.of(EntryKind.INSPECTION);
            case DataScope.Own own -> List.of();
            case DataScope.Nothing nothing -> List.of();
        };
    }

    /** The people somebody may enter things about, by name. */
    public List<Person> listPeople(DataScope scope) {
        return people(scope).list();
    }

    /** Checks rows; nothing is stored. */
    List<Checked> check(EntryKind kind, List<Cells> rows, DataScope scope, Account by) {
        return check(kind, rows, scope, by, clock.instant(), null);
    }

    /** Stores the good rows, in one transaction, and has them read; the others are returned with what is wrong. */
    List<Checked> store(EntryKind kind, List<Cells> rows, DataScope scope, Account by) {
        EntryLedgerEntity ledger = store.lock();
        Instant now = clock.instant();
        List<Checked> checked = check(kind, rows, scope, by, now, null);
        EntryEntity.Signature signature = new EntryEntity.Signature(by.id(), by.name(), now);
        List<Entered> good =
                checked.stream().flatMap(row -> row.findEntered().stream()).toList();
        good.forEach(entered -> store.add(EntryEntity.first(ledger.advance(), entered, signature)));
        if (!good.isEmpty()) {
            arrange(good, ledger.position(), by);
            trail.record(Act.of(AuditAction.ENTRIES_SAVED, AuditSubject.Kind.ENTRY, ledger.position() - good.size() + 1)
                    .with(AuditField.ENTRY_KIND, kind)
                    .with(AuditField.COUNT, good.size()));
        }
        return checked;
    }

    /**
     * Stores a correction as the next version.
     *
     * @param version the version that was seen; another one meanwhile is not overwritten
     * @param reason why, not blank
     * @return what is wrong with the new content; nothing is stored then
     */
    Checked correct(long number, int version, Cells cells, String reason, DataScope scope, Account by) {
        EntryLedgerEntity ledger = store.lock();
        EntryEntity newest = get(number, version, reason, scope);
        Instant now = clock.instant();
        Checked checked = check(newest.toEntered().kind(), List.of(cells), scope, by, now, number)
                .get(0);
        checked.findEntered().ifPresent(entered -> {
            EntryEntity.Signature signature = new EntryEntity.Signature(by.id(), by.name(), now);
            store.add(newest.corrected(ledger.advance(), entered, reason.strip(), signature));
            arrange(List.of(entered), ledger.position(), by);
            trail.record(Act.of(AuditAction.ENTRY_CORRECTED, AuditSubject.Kind.ENTRY, number)
                    .with(AuditField.ENTRY_KIND, entered.kind())
                    .with(AuditField.VERSION, version + 1));
        });
        return checked;
    }

    /**
     * Stores that something is not so. What was entered stays readable.
     *
     * @param version the version that was seen
     * @param reason why, not blank
     */
    public void withdraw(long number, int version, String reason, DataScope scope, Account by) {
        EntryLedgerEntity ledger = store.lock();
        EntryEntity newest = get(number, version, reason, scope);
        EntryEntity.Signature signature = new EntryEntity.Signature(by.id(), by.name(), clock.instant());
        store.add(newest.withdrawn(ledger.advance(), reason.strip(), signature));
        jobs.start(EntryWork.KIND, ledger.position());
        trail.record(Act.of(AuditAction.ENTRY_WITHDRAWN, AuditSubject.Kind.ENTRY, number)
                .with(AuditField.VERSION, version + 1));
    }

    /** What was entered, newest first. */
    public List<EntryRow> list(EntryQuery query, DataScope scope, int first, int most) {
        return store.list(query, scope, first, most);
    }

    /** How many there are. */
    public long count(EntryQuery query, DataScope scope) {
        return store.count(query, scope);
    }

    /** Every version of an entry that a reader may see, oldest first; empty if there is none. */
    public List<EntryRow> listVersions(long number, DataScope scope) {
        return store.listVersions(number, scope);
    }

    /** The connection that reads what was entered; empty before the first entry. */
    public Optional<Long> findConnection() {
        return connections.findBuiltIn(ManualAdapter.ID).map(ConnectedCrm::id);
    }

    /** Whether anything was entered after an instant. */
    public boolean isUnread(Instant after) {
        return store.findStoredAfter(after).isPresent();
    }

    private EntryEntity get(long number, int version, String reason, DataScope scope) {
        if (reason.isBlank()) {
            throw new Refusal("entry.reasonNeeded");
        }
        if (reason.strip().length() > EntryEntity.LONGEST_REASON) {
            throw new Refusal("entry.reasonLong", reason.strip().length(), EntryEntity.LONGEST_REASON);
        }
        EntryEntity newest = store.find(number, scope).orElseThrow(() -> new Refusal("entry.unknown"));
        if (newest.version() != version || newest.deleted()) {
            throw new Refusal("entry.changedMeanwhile", newest.origin().by());
        }
        return newest;
    }

    private List<Checked> check(
            EntryKind kind, List<Cells> rows, DataScope scope, Account by, Instant now, @Nullable Long corrected) {
        if (!listKinds(scope).contains(kind)) {
            throw new Refusal("entry.kindClosed");
        }
        RowCheck check = new RowCheck(people(scope), zone(), now, by.name());
        List<Checked> checked = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Cells row : rows) {
            Checked own = check.check(kind, row);
            checked.add(own.findEntered()
                    .flatMap(entered -> findDouble(entered, seen, corrected))
                    .map(fault -> Checked.faulty(List.of(fault)))
                    .orElse(own));
            seen.add(own.findEntered().map(Entered::likeness).orElse(""));
        }
        return checked;
    }

    /** What is wrong with a row that tells the same as another one, above it or stored. */
    private Optional<CellFault> findDouble(Entered entered, List<String> above, @Nullable Long corrected) {
        String likeness = entered.likeness();
        EntryColumn column =
                entered.kind().identity().get(entered.kind().identity().size() - 1);
        int at = above.indexOf(likeness);
        if (at >= 0) {
            return Optional.of(CellFault.of(column, "entry.fault.twice", at + 1));
        }
        return store.findAlike(likeness)
                .filter(stored -> corrected == null || stored.number() != corrected)
                .map(stored -> CellFault.of(
                        column,
                        "entry.fault.stored",
                        stored.origin().by(),
                        stored.origin().at().atZone(zone()).toLocalDate().toString()));
    }

    /** Makes the connection if this is the first entry, tells it who is meant, and has it read. */
    private void arrange(List<Entered> entries, long position, Account by) {
        ConnectedCrm manual = connections.builtIn(ManualAdapter.ID, by.name());
        PeopleInReach all = new PeopleInReach(directory.listPeople(), List.of(), new DataScope.All());
        Map<String, Long> meant = new HashMap<>();
        for (Entered entered : entries) {
            meant.put(EntryFeed.refOf(entered.person()), entered.person());
            String judge = entered.cells().text(EntryColumn.BY);
            List<Person> named = judge.isEmpty() ? List.of() : all.listNamed(judge);
            if (named.size() == 1) {
                meant.put(judge, named.get(0).id());
            }
        }
        sources.introduce(manual.id(), meant);
        jobs.start(EntryWork.KIND, position);
    }

    private PeopleInReach people(DataScope scope) {
        return new PeopleInReach(directory.listPeople(), directory.listMemberships(), scope);
    }

    private ZoneId zone() {
        return organisation.zone();
    }
}
