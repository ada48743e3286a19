package dev.touchstone.admin.publications;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.standards.CurrentVersions;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets the assessed read what they are assessed by and say so, and tells who has. Having read is not having agreed. */
@ApplicationScoped
@Transactional
public class AcknowledgementDesk {

    @Inject
    AcknowledgementStore store;

    @Inject
    PublicationStore publications;

    @Inject
    CurrentVersions versions;

    @Inject
    StandardDesk standards;

    @Inject
    OrganisationDesk organisation;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** What somebody is assessed by, today and later; empty for whoever is not assessed. */
    public List<OwnVersion> listOwn(DataScope scope) {
        if (!(scope instanceof DataScope.Own own)) {
            return List.of();
        }
        LocalDate today = today();
        Map<Long, Instant> read = store.listOf(Long.parseLong(own.person()));
        return versions.list(today).stream()
                .filter(PublicationDesk::assessesPeople)
                .map(version -> own(version, today, read.get(version.id())))
                .toList();
    }

    /** Somebody has read a version; saying so again changes nothing. */
    public void acknowledge(long version, DataScope scope) {
        OwnVersion own = listOwn(scope).stream()
                .filter(each -> each.id() == version)
                .findFirst()
                .orElseThrow(() -> new Refusal("publications.refused.notYours"));
        if (own.waiting() && scope instanceof DataScope.Own reader) {
            store.add(new AcknowledgementEntity(version, Long.parseLong(reader.person()), clock.instant()));
            StandardVersion which = own.version().standard().version();
            trail.record(Act.of(AuditAction.STANDARD_ACKNOWLEDGED, AuditSubject.Kind.STANDARD_VERSION, version)
                    .with(AuditField.STANDARD, which.standard())
                    .with(AuditField.VERSION, which.version())
                    .with(AuditField.PERSON, reader.person())
                    .with(AuditField.DIGEST, own.version().digest()));
        }
    }

    /** Who has read a version, unit by unit, as far as the reader sees; empty if there is no such publication or nobody to read it. */
    public Optional<Reading> findReading(long version, DataScope scope) {
        return publications
                .find(version)
                .flatMap(kept -> standards.find(version))
                .filter(PublicationDesk::assessesPeople)
                .map(row -> reading(row, scope));
    }

    private Reading reading(VersionRow version, DataScope scope) {
        LocalDate day = lastDayOf(version);
        Map<Long, Instant> read = store.listReaders(version.id());
        Set<Long> accounts = store.listWithAccount();
        Map<Long, List<Member>> units = Stream.concat(
                        store.listMembers(day, scope).stream(), store.listWithoutUnit(day, scope).stream())
                .collect(Collectors.groupingBy(Member::unit, LinkedHashMap::new, Collectors.toList()));
        List<TeamReading> teams = units.entrySet().stream()
                .map(unit -> new TeamReading(
                        unit.getKey(),
                        unit.getValue().get(0).unitName(),
                        unit.getValue().stream()
                                .map(member -> new Reader(
                                        member.person(),
                                        member.name(),
                                        accounts.contains(member.person()),
                                        read.get(member.person())))
                                .toList()))
                .toList();
        return new Reading(version.id(), day, teams);
    }

    private LocalDate lastDayOf(VersionRow version) {
        LocalDate today = today();
        return versions.findEnd(version)
                .map(end -> end.minusDays(1))
                .filter(last -> last.isBefore(today))
                .orElse(today);
    }

    private OwnVersion own(VersionRow version, LocalDate today, @Nullable Instant acknowledgedAt) {
        Optional<PublicationEntity> kept = publications.find(version.id());
        return new OwnVersion(
                version,
                kept.map(PublicationEntity::predecessor)
                        .flatMap(standards::find)
                        .orElse(null),
                kept.map(PublicationEntity::note).orElse(null),
                version.standard().version().from().isAfter(today),
                acknowledgedAt);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }
}
