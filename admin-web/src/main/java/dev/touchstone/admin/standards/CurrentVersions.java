package dev.touchstone.admin.standards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which versions decide on a day or will later, and until when one decided. */
@ApplicationScoped
@Transactional
public class CurrentVersions {

    @Inject
    StandardStore store;

    /** What is in force on a day and what comes after it, overlays included: standard by standard, by the first day. */
    public List<VersionRow> list(LocalDate day) {
        return store.listPublishedStandards().stream()
                .flatMap(standard -> store.plan(standard).listFrom(day).stream())
                .flatMap(span -> store.find(span.id()).stream())
                .map(VersionEntity::toRow)
                .toList();
    }

    /** The first day on which a published version no longer decides; empty if that is open. */
    public Optional<LocalDate> findEnd(VersionRow version) {
        return store.plan(version.standard().version().standard()).findEnd(version.id());
    }
}
