package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.Unit;
import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists scorecards, opens them, and confirms them. */
@ApplicationScoped
@Transactional
public class ScorecardDesk {

    @Inject
    CardStore cards;

    @Inject
    DecisionStore decisions;

    @Inject
    DirectoryStore directory;

    @Inject
    PastDesk past;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /**
     * Confirms what somebody saw. A result that has changed in the meantime is not confirmed, nor one that a computation which
     * began before a decision has just put back; it is computed again in a moment.
     *
     * @param digest the digest of the live result that was seen
     */
    public Revision confirm(long id, String digest, DataScope scope, String by) {
        CardEntity card = get(id, scope);
        if (!card.liveDigest().equals(digest)) {
            throw new ChangedMeanwhileException();
        }
        if (card.revision() > 0 && !card.moved()) {
            throw new ChangedMeanwhileException();
        }
        List<Decision> standing = DecisionStore.standing(
                decisions.list(card.standard(), card.period().toString(), card.subject()));
        if (!DecidedInput.isWhole(card.toLiveCard().input(), standing)) {
            throw new ChangedMeanwhileException();
        }
        RevisionEntity revision = card.confirm(clock.instant(), by, restatedUnder(card));
        cards.add(revision);
        Revision confirmed = revision.toRevision();
        trail.record(Act.of(AuditAction.CARD_CONFIRMED, AuditSubject.Kind.CARD, id)
                .with(AuditField.STANDARD, card.standard())
                .with(AuditField.PERIOD, card.period())
                .with(AuditField.REVISION, confirmed.number())
                .with(AuditField.DIGEST, confirmed.digest())
                .with(AuditField.RESTATED_UNDER, confirmed.restatedUnder()));
        return confirmed;
    }

    private @Nullable String restatedUnder(CardEntity card) {
        return cards.findRevision(card.id(), card.revision())
                .flatMap(last ->
                        RestatedUnder.find(last.toCard(), card.toLiveCard(), past.listRestated(card.standard())))
                .orElse(null);
    }

    /** The list of one period. */
    public List<CardRow> list(CardQuery query, DataScope scope) {
        return cards.list(query, scope);
    }

    /** How many the list has. */
    public long count(CardQuery query, DataScope scope) {
        return cards.count(query, scope);
    }

    /** Units a reader can filter by: a manager's own, an agent's none. */
    public List<Unit> listUnits(DataScope scope) {
        return directory.listUnits().stream()
                .filter(unit -> switch (scope) {
                    case DataScope.All all -> true;
                    case DataScope.Teams teams ->
                        teams.duties().stream().anyMatch(duty -> duty.team().equals(String.valueOf(unit.id())));
                    case DataScope.Own own -> false;
                    case DataScope.Sampled sampled -> false;
                    case DataScope.Nothing nothing -> false;
                })
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /** Periods that have results, in no particular order. */
    public List<Period> listPeriods(String standard, DataScope scope) {
        return cards.listPeriods(standard, scope).stream().map(Period::parse).toList();
    }

    /** Who a standard and period have results of, in the order of the kinds. */
    public List<Subject.Kind> listKinds(String standard, Period period, DataScope scope) {
        return cards.listKinds(standard, period, scope).stream().sorted().toList();
    }

    /** A scorecard as it is shown: the newest revision, or the live result while there is none. */
    public Optional<ShownCard> find(long id, DataScope scope) {
        return cards.find(id, scope)
                .map(card -> card.revision() == 0 ? live(card, scope) : confirmed(card, card.revision(), scope));
    }

    /** A certain revision of a scorecard. */
    public Optional<ShownCard> find(long id, int revision, DataScope scope) {
        return cards.find(id, scope).map(card -> confirmed(card, revision, scope));
    }

    /** The live result of a confirmed scorecard, for the difference; an agent never sees it. */
    public Optional<ShownCard> findLive(long id, DataScope scope) {
        return scope instanceof DataScope.Own
                ? Optional.empty()
                : cards.find(id, scope).map(card -> live(card, scope));
    }

    private ShownCard live(CardEntity card, DataScope reader) {
        return new ShownCard(
                card.id(),
                card.standard(),
                card.toLiveCard(),
                card.asOf(),
                null,
                card.moved(),
                card.liveDigest(),
                cards.listRevisions(card.id()),
                card.generated(),
                card.unit(),
                card.place(),
                card.placed(),
                reader);
    }

    private ShownCard confirmed(CardEntity card, int number, DataScope reader) {
        RevisionEntity revision = cards.findRevision(card.id(), number)
                .orElseThrow(
                        () -> new IllegalArgumentException("Scorecard " + card.id() + " has no revision " + number));
        Revision row = revision.toRevision();
        return new ShownCard(
                card.id(),
                card.standard(),
                revision.toCard(),
                row.asOf(),
                row,
                card.moved(),
                row.digest(),
                cards.listRevisions(card.id()),
                card.generated(),
                card.unit(),
                card.place(),
                card.placed(),
                reader);
    }

    private CardEntity get(long id, DataScope scope) {
        return cards.find(id, scope).orElseThrow(() -> new IllegalArgumentException("There is no scorecard " + id));
    }
}
