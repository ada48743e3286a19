package dev.touchstone.admin.publications;

import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.ChangesAnswer;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.admin.standards.VersionChanges;
import dev.touchstone.admin.standards.VersionPublished;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.documents.form.Digest;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a record of each publication, in the transaction that publishes, and shows it. */
@ApplicationScoped
@Transactional
public class PublicationDesk {

    @Inject
    PublicationStore store;

    @Inject
    StandardDesk standards;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    void record(@Observes VersionPublished published) {
        long version = published.version().id();
        store.add(
                new PublicationEntity(published),
                published.findings().stream()
                        .map(finding -> new FindingEntity(version, finding))
                        .toList());
    }

    /** All of them, the newest first. */
    public List<PublicationRow> list() {
        return store.list().stream().map(this::row).toList();
    }

    /** The record of a version; empty if it was not published. */
    public Optional<PublicationRecord> find(long version) {
        return store.find(version).map(this::toRecord);
    }

    private PublicationRow row(PublicationEntity kept) {
        VersionRow version = get(kept.version());
        return new PublicationRow(
                kept.version(),
                version.standard().version().standard(),
                version.standard().version().version(),
                version.standard().name().in(language()),
                kept.effectiveFrom(),
                kept.effectiveUntil(),
                version.withdrawnFrom(),
                kept.publishedAt(),
                kept.publishedBy(),
                kept.digest(),
                assessesPeople(version));
    }

    private PublicationRecord toRecord(PublicationEntity kept) {
        PublicationRow row = row(kept);
        VersionRow version = get(kept.version());
        return new PublicationRecord(
                row.version(),
                row.standard(),
                row.versionName(),
                row.name(),
                row.from(),
                row.until(),
                row.withdrawnFrom(),
                row.publishedAt(),
                row.publishedBy(),
                row.digest(),
                Digest.of(StandardDocument.write(version.standard())).hex().equals(kept.digest()),
                version.past(),
                kept.note(),
                kept.findingsKept(),
                store.listFindings(kept.version()).stream()
                        .map(finding -> finding.toFinding(language()))
                        .toList(),
                changes(kept.predecessor(), version));
    }

    private @Nullable ChangesAnswer changes(@Nullable Long before, VersionRow after) {
        return before == null
                ? null
                : ChangesAnswer.of(get(before), after, new VersionChanges(words, texts), language());
    }

    /** Whether there is anybody who is to read a version. */
    static boolean assessesPeople(VersionRow version) {
        return version.standard().subjects().contains(Subject.Kind.AGENT);
    }

    private VersionRow get(long version) {
        return standards
                .find(version)
                .orElseThrow(() -> new IllegalStateException("Version " + version + " was published and is gone"));
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
