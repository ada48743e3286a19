package dev.touchstone.admin.standards;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.lint.LintContext;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.StandardLint;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Drafts, publishes and withdraws standards, and tells which version decides on which days. */
@ApplicationScoped
@Transactional
public class StandardDesk {

    @Inject
    StandardStore store;

    @Inject
    PastDesk past;

    @Inject
    Event<StandardPublished> published;

    @Inject
    Event<VersionPublished> recorded;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** Begins a draft: a ready standard, or one from a document. */
    public VersionRow draft(Standard standard, String by) {
        StandardVersion version = standard.version();
        if (store.exists(version.standard(), version.version())) {
            throw new Refusal("standards.refused.nameTaken", version.version());
        }
        return store.add(new VersionEntity(standard, clock.instant(), by)).toRow();
    }

    /** Begins a draft as a copy of a version under another name. */
    public VersionRow draftFrom(long id, String versionName, String by) {
        Standard from = get(id).toStandard();
        StandardVersion old = from.version();
        return draft(from.withVersion(new StandardVersion(old.standard(), versionName, old.from(), null)), by);
    }

    /**
     * Begins an overlay as a copy of a published version, to change weights or targets for a while.
     *
     * @param from first day
     * @param until the day after the last
     */
    public VersionRow draftOverlay(long id, String versionName, LocalDate from, LocalDate until, String by) {
        VersionEntity base = get(id);
        if (base.state() != VersionState.PUBLISHED || base.toSpan().overlay()) {
            throw new Refusal("standards.refused.overlayOfPublished");
        }
        if (!until.isAfter(from)) {
            throw new Refusal("standards.refused.overlayDays");
        }
        Standard covered = base.toStandard();
        String standard = covered.version().standard();
        return draft(covered.withVersion(new StandardVersion(standard, versionName, from, until)), by);
    }

    /** Saves a draft. */
    public VersionRow save(long id, Standard standard, String by) {
        VersionEntity version = draft(id);
        StandardVersion named = standard.version();
        if (!version.isNamed(named) && store.exists(named.standard(), named.version())) {
            throw new Refusal("standards.refused.nameTaken", named.version());
        }
        version.change(standard, clock.instant(), by);
        return version.toRow();
    }

    /**
     * Saves a draft if nobody else has changed it in the meantime.
     *
     * @param seen digest of the draft that was seen
     */
    public VersionRow save(long id, Standard standard, String seen, String by) {
        draft(id).requireSeen(seen);
        return save(id, standard, by);
    }

    /** Throws a draft away; a published version stays for ever. */
    public void discard(long id) {
        store.remove(draft(id));
    }

    /**
     * Publishes a draft. From then on it never changes.
     *
     * @param wanted its days, of which the first is the first of a month unless it is an overlay, and what the assessed are told
     * @throws LintRefusedException if the lint finds errors
     * @throws Refusal if it contradicts another version
     */
    public VersionRow publish(long id, Publication wanted, String by) {
        LocalDate from = wanted.from();
        LocalDate until = wanted.until();
        VersionEntity version = draft(id);
        Standard draft = version.toStandard();
        StandardVersion which = draft.version();
        Standard effective = draft.withVersion(new StandardVersion(which.standard(), which.version(), from, until));
        List<LintFinding> findings = check(id, effective);
        if (StandardLint.blocks(findings)) {
            throw new LintRefusedException(findings);
        }
        new PublishingRules(store.plan(which.standard()), other -> get(other).toStandard()).require(effective);
        PastResults kept = past.require(effective, wanted.past());
        version.publish(effective, kept, clock.instant(), by);
        published.fire(new StandardPublished(id, which.standard(), from));
        VersionRow row = version.toRow();
        recorded.fire(new VersionPublished(row, findBefore(id).orElse(null), findings, wanted.note()));
        trail.record(told(until == null ? AuditAction.STANDARD_PUBLISHED : AuditAction.OVERLAY_PUBLISHED, version)
                .with(AuditField.FROM, from)
                .with(AuditField.UNTIL, until)
                .with(AuditField.DIGEST, row.digest())
                .with(AuditField.PAST, kept));
        return row;
    }

    /**
     * Withdraws a published version.
     *
     * @param from the day from which it does not count any more: the first of a month, or any day of an overlay; the day
     *     it begins if it is never to count
     * @param by who withdraws it
     */
    public VersionRow withdraw(long id, LocalDate from, String by) {
        VersionEntity version = get(id);
        StandardVersion which = version.toStandard().version();
        if (which.until() == null && from.getDayOfMonth() != 1) {
            throw new Refusal("standards.refused.monthStart", from);
        }
        boolean before = from.isBefore(which.from());
        if (before || (which.until() != null && !from.isBefore(which.until()))) {
            throw new Refusal("standards.refused.outsideItsDays", from, which.version());
        }
        if (which.until() == null) {
            store.plan(which.standard()).listOverlays(from, LocalDate.MAX).stream()
                    .findFirst()
                    .ifPresent(overlay -> {
                        throw new Refusal("standards.refused.overlayRuns", overlay.version(), from);
                    });
        }
        version.withdraw(from, clock.instant(), by);
        published.fire(new StandardPublished(id, which.standard(), from));
        trail.record(told(AuditAction.STANDARD_WITHDRAWN, version).with(AuditField.FROM, from));
        return version.toRow();
    }

    private static Act told(AuditAction action, VersionEntity version) {
        VersionRow row = version.toRow();
        StandardVersion which = row.standard().version();
        return Act.of(action, AuditSubject.Kind.STANDARD_VERSION, row.id())
                .with(AuditField.STANDARD, which.standard())
                .with(AuditField.VERSION, which.version());
    }

    /** What the lint says of a version as it stands or would stand, beside the version before it; errors first. */
    public List<LintFinding> check(long id, Standard standard) {
        LintContext context = findBefore(id)
                .map(before -> LintContext.NONE.withPredecessor(before.standard()))
                .orElse(LintContext.NONE);
        return StandardLint.check(
                standard,
                store.findAgreedMix(standard.version().standard())
                        .map(agreed -> context.withDeclaredQuantitative(agreed.quantitative()))
                        .orElse(context));
    }

    /** The version that a version changes: the one an overlay covers, else the one that was published before it. */
    public Optional<VersionRow> findBefore(long id) {
        VersionEntity version = get(id);
        VersionSpan own = version.toSpan();
        VersionPlan plan = store.plan(version.standard());
        boolean undated = version.state() == VersionState.DRAFT;
        Optional<VersionSpan> before =
                own.overlay() ? plan.findInForce(own.from()) : plan.findBefore(undated ? LocalDate.MAX : own.from());
        return before.map(span -> get(span.id()).toRow());
    }

    /** All versions, by standard, newest first. */
    public List<VersionRow> list() {
        return store.list().stream().map(VersionEntity::toRow).toList();
    }

    /** A version, if it exists. */
    public Optional<VersionRow> find(long id) {
        return store.find(id).map(VersionEntity::toRow);
    }

    /** Standards that have a version which was published, withdrawn ones included. */
    public List<String> listPublishedStandards() {
        return store.listPublishedStandards();
    }

    /** What decides in a period, in time order and without gaps; empty if no version was in force at its start. */
    public List<InForce> listInForce(String standard, Period period) {
        return store.plan(standard).listParts(period).stream()
                .map(part -> new InForce(get(part.version()).toStandard(), part.period()))
                .toList();
    }

    private VersionEntity draft(long id) {
        VersionEntity version = get(id);
        if (version.state() != VersionState.DRAFT) {
            throw new Refusal("standards.notDraft");
        }
        return version;
    }

    private VersionEntity get(long id) {
        return store.find(id).orElseThrow(() -> new Refusal("standards.gone"));
    }
}
