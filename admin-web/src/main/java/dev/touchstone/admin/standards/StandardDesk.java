package dev.touchstone.admin.standards;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts, publishes and retires standards, and tells which version decides on which days. */
@ApplicationScoped
@Transactional
public class StandardDesk {

    @Inject
    StandardStore store;

    @Inject
    Event<StandardPublished> published;

    @Inject
    InstantSource clock;

    /** Begins a draft: a ready standard, or a copy of a version under a new version name. */
    public VersionRow draft(Standard standard, String by) {
        StandardVersion version = standard.version();
        if (store.exists(version.standard(), version.version())) {
            throw new IllegalStateException(version + " exists already: choose another version name");
        }
        return store.add(new VersionEntity(standard, clock.instant(), by)).toRow();
    }

    /** Begins a draft as a copy of a version under another name. */
    public VersionRow draftFrom(long id, String versionName, String by) {
        Standard from = get(id).toStandard();
        StandardVersion old = from.version();
        return draft(from.withVersion(new StandardVersion(old.standard(), versionName, old.from(), null)), by);
    }

    /** Saves a draft. */
    public VersionRow save(long id, Standard standard, String by) {
        VersionEntity version = get(id);
        version.change(standard, clock.instant(), by);
        return version.toRow();
    }

    /** Throws a draft away; a published version stays for ever. */
    public void discard(long id) {
        VersionEntity version = get(id);
        if (version.state() != VersionState.DRAFT) {
            throw new IllegalStateException("Only drafts can be thrown away: retire a published version instead");
        }
        store.remove(version);
    }

    /**
     * Publishes a draft. From then on it never changes.
     *
     * @param from first day in force
     * @param until the day after the last, for an overlay; null if it stays in force
     * @throws LintRefusedException if the lint finds errors
     */
    public VersionRow publish(long id, LocalDate from, @Nullable LocalDate until, String by) {
        VersionEntity version = get(id);
        Standard draft = version.toStandard();
        StandardVersion which = draft.version();
        Standard effective = draft.withVersion(new StandardVersion(which.standard(), which.version(), from, until));
        List<LintFinding> findings = StandardLint.check(effective, LintContext.NONE);
        if (StandardLint.blocks(findings)) {
            throw new LintRefusedException(findings);
        }
        version.publish(effective, clock.instant(), by);
        published.fire(new StandardPublished(id, which.standard(), from));
        return version.toRow();
    }

    /** Takes a published version out of use for new periods. */
    public void retire(long id) {
        get(id).retire();
    }

    /** All versions, by standard, newest first. */
    public List<VersionRow> list() {
        return store.list().stream().map(VersionEntity::toRow).toList();
    }

    /** A version, if it exists. */
    public Optional<VersionRow> find(long id) {
        return store.find(id).map(VersionEntity::toRow);
    }

    /** Standards that have a published version. */
    public List<String> listPublishedStandards() {
        return store.listPublishedStandards();
    }

    /** What decides in a period, in time order and without gaps; empty if no version was in force at its start. */
    public List<InForce> listInForce(String standard, Period period) {
        Optional<VersionEntity> base = store.findInForce(standard, period.from());
        if (base.isEmpty()) {
            return List.of();
        }
        Standard usual = base.get().toStandard();
        List<Standard> overlays = store.listOverlays(standard, period.from(), period.until()).stream()
                .map(VersionEntity::toStandard)
                .toList();
        return segments(usual, overlays, period);
    }

    static List<InForce> segments(Standard usual, List<Standard> overlays, Period period) {
        if (overlays.isEmpty()) {
            return List.of(new InForce(usual, period));
        }
        List<InForce> segments = new ArrayList<>();
        LocalDate day = period.from();
        for (Standard overlay : overlays) {
            LocalDate begins = later(day, overlay.version().from());
            LocalDate ends = earlier(
                    period.until(), Objects.requireNonNull(overlay.version().until()));
            if (begins.isAfter(day)) {
                segments.add(new InForce(usual, Period.span(day, begins)));
            }
            if (ends.isAfter(begins)) {
                segments.add(new InForce(overlay, Period.span(begins, ends)));
                day = ends;
            }
        }
        if (day.isBefore(period.until())) {
            segments.add(new InForce(usual, Period.span(day, period.until())));
        }
        return segments;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private VersionEntity get(long id) {
        return store.find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + id + " of a standard"));
    }
}
