package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.measurements.KeptMeasurements;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.scoring.lint.StandardLint;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Begins pilots and ends them. */
@ApplicationScoped
@Transactional
public class PilotDesk {

    private static final int MOST_MONTHS = 12;

    /** How many results a report can hold, one a person and month. */
    private static final int MOST_CARDS = 3000;

    @Inject
    PilotStore store;

    @Inject
    StandardDesk standards;

    @Inject
    AccountLinks links;

    @Inject
    DirectoryStore directory;

    @Inject
    KeptMeasurements kept;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** All that a reader may see, the newest first. */
    List<Pilot> list(DataScope scope) {
        return store.list(scope).stream().map(this::toPilot).toList();
    }

    /** One, if the reader may see it. */
    Optional<Pilot> find(long id, DataScope scope) {
        return store.find(id, scope).map(this::toPilot);
    }

    /** The document of a pilot's table, whose digest the pilot tells; for those who see everything. */
    Optional<String> findTable(long id, DataScope scope) {
        return scope instanceof DataScope.All ? store.find(id, scope).map(PilotEntity::document) : Optional.empty();
    }

    /** Drafts that can be tried: not overlays, and no pilot of their standard waits for its report. */
    List<VersionRow> listDrafts() {
        return standards.list().stream()
                .filter(row -> row.state() == VersionState.DRAFT && !row.overlay())
                .filter(row -> !store.hasOpen(row.standard().version().standard()))
                .toList();
    }

    /**
     * Begins a pilot: the draft is kept as it is now.
     *
     * @throws Refusal if the draft, the teams or the months do not allow it
     */
    long begin(PilotWish wish, DataScope scope, String by) {
        requireAdministrator(scope);
        Standard draft = requireDraft(wish.draft());
        requireMonths(wish);
        requireFacts(wish);
        Set<Long> units = withUnitsBelow(wish.units());
        requireRoom(wish, units);
        PilotEntity pilot = store.add(new PilotEntity(wish, draft, clock.instant(), by), wish.units(), units);
        trail.record(told(AuditAction.PILOT_BEGUN, toPilot(pilot)));
        return pilot.id();
    }

    /** Ends a pilot: no later month and no opinion is added. */
    void end(long id, DataScope scope, String by) {
        requireAdministrator(scope);
        PilotEntity pilot = store.find(id, scope)
                .filter(each -> each.state() == PilotState.RUNNING)
                .orElseThrow(() -> new Refusal("pilots.refused.notRunning"));
        pilot.end(clock.instant(), by);
        trail.record(told(AuditAction.PILOT_ENDED, toPilot(pilot)));
    }

    /** Writes down who looked at people's results. */
    void viewed(Pilot pilot) {
        trail.record(told(AuditAction.PILOT_VIEWED, pilot));
    }

    private Standard requireDraft(long id) {
        VersionRow row = standards
                .find(id)
                .filter(each -> each.state() == VersionState.DRAFT && !each.overlay())
                .orElseThrow(() -> new Refusal("pilots.refused.draft"));
        Standard draft = row.standard();
        if (!draft.subjects().contains(Subject.Kind.AGENT)) {
            throw new Refusal("pilots.refused.agents");
        }
        if (StandardLint.blocks(standards.check(id, draft))) {
            throw new Refusal("pilots.refused.lint");
        }
        if (store.hasOpen(draft.version().standard())) {
            throw new Refusal("pilots.refused.open");
        }
        return draft;
    }

    private static void requireMonths(PilotWish wish) {
        boolean backwards = wish.last().isBefore(wish.first());
        if (backwards || !wish.last().isBefore(wish.first().plusMonths(MOST_MONTHS))) {
            throw new Refusal("pilots.refused.months", MOST_MONTHS);
        }
    }

    private void requireFacts(PilotWish wish) {
        for (YearMonth month = wish.first(); !month.isAfter(wish.last()); month = month.plusMonths(1)) {
            if (kept.isErased(Period.of(month))) {
                throw new Refusal("pilots.refused.erased", month.toString());
            }
        }
    }

    private void requireRoom(PilotWish wish, Set<Long> units) {
        long people = directory.listMemberships().stream()
                .filter(each -> units.contains(each.unit()) && each.until() == null)
                .count();
        long months = ChronoUnit.MONTHS.between(wish.first(), wish.last()) + 1;
        if (people * months > MOST_CARDS) {
            throw new Refusal("pilots.refused.large", people, months, MOST_CARDS);
        }
    }

    private Set<Long> withUnitsBelow(Set<Long> named) {
        Set<Long> all = new TreeSet<>();
        named.forEach(
                unit -> links.listWithUnitsBelow(String.valueOf(unit)).forEach(below -> all.add(Long.valueOf(below))));
        if (named.isEmpty() || !all.containsAll(named)) {
            throw new Refusal("pilots.refused.units");
        }
        return all;
    }

    static void requireAdministrator(DataScope scope) {
        if (!(scope instanceof DataScope.All)) {
            throw new Refusal("pilots.refused.administrator");
        }
    }

    static Act told(AuditAction action, Pilot pilot) {
        return Act.of(action, AuditSubject.Kind.PILOT, pilot.id())
                .with(AuditField.STANDARD, pilot.standard().version().standard())
                .with(AuditField.VERSION, pilot.standard().version().version())
                .with(AuditField.FROM, pilot.firstMonth())
                .with(AuditField.UNTIL, pilot.lastMonth())
                .with(AuditField.DIGEST, pilot.digest());
    }

    private Pilot toPilot(PilotEntity pilot) {
        return pilot.toPilot(store.listUnits(pilot.id()));
    }
}
