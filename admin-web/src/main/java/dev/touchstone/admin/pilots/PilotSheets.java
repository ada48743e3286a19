package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.scorecards.OverviewDesk;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows pilots and what they come to. */
@ApplicationScoped
@Transactional
public class PilotSheets {

    @Inject
    PilotDesk desk;

    @Inject
    Shadows shadows;

    @Inject
    ReportStore reports;

    @Inject
    PilotGoals goals;

    @Inject
    OverviewDesk overviews;

    @Inject
    StandardDesk standards;

    @Inject
    DirectoryStore directory;

    @Inject
    PeriodWords periods;

    @Inject
    Texts texts;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /** All pilots a reader may see, the newest first. */
    public List<PilotRow> list(DataScope scope, Language language) {
        return desk.list(scope).stream().map(pilot -> row(pilot, language)).toList();
    }

    /** One, if the reader may see it. */
    public Optional<PilotRow> find(long id, DataScope scope, Language language) {
        return desk.find(id, scope).map(pilot -> row(pilot, language));
    }

    /**
     * What a pilot comes to for those a reader may see, which is written down; nothing yet while facts are being read: ask again in a
     * second.
     */
    public Optional<PilotSheet> findSheet(long id, DataScope scope, Language language) {
        Pilot pilot = get(id, scope);
        Optional<ReportEntity> report = reports.find(id);
        return findings(pilot, report).map(all -> {
            desk.viewed(pilot);
            List<PilotCard> shown = all.cards().stream()
                    .filter(card -> card.isShownTo(scope))
                    .map(card -> card.shownTo(scope))
                    .toList();
            boolean partial = shown.size() < all.cards().size() || scope instanceof DataScope.Own;
            return words(pilot, language)
                    .sheet(
                            shown,
                            partial,
                            partial ? List.of() : all.goals(),
                            report.map(ReportEntity::toClosing).orElse(null));
        });
    }

    /** The months of the assessed who reads, with what makes up each; nothing yet while facts are being read. */
    public Optional<List<OwnMonth>> findOwn(long id, DataScope.Own scope, Language language) {
        Pilot pilot = get(id, scope);
        OwnWords words = new OwnWords(
                names(pilot, language),
                texts,
                periods,
                card -> overviews.own(
                        pilot.standard().version().standard(),
                        card.period(),
                        Subject.agent(String.valueOf(card.person())),
                        scope));
        Optional<List<OwnMonth>> months = reports.find(id)
                .map(report -> Optional.of(report.toReport().cards().stream()
                        .filter(card -> card.isShownTo(scope))
                        .map(card -> words.month(card, List.of()))
                        .toList()))
                .orElseGet(() -> shadows.find(pilot)
                        .map(all -> all.stream()
                                .filter(shadow -> shadow.card().isShownTo(scope))
                                .map(shadow -> words.month(
                                        shadow.card(), shadow.tried().lines()))
                                .toList()));
        months.ifPresent(seen -> desk.viewed(pilot));
        return months;
    }

    /** The report's document, whose digest was told when it was closed; for those who see everybody, and written down. */
    public Optional<String> findDocument(long id, DataScope scope) {
        if (!(scope instanceof DataScope.All)) {
            return Optional.empty();
        }
        Optional<String> document = reports.find(id).map(ReportEntity::document);
        document.ifPresent(seen -> desk.viewed(get(id, scope)));
        return document;
    }

    private Optional<PilotFindings> findings(Pilot pilot, Optional<ReportEntity> report) {
        if (report.isPresent()) {
            PilotReport closed = report.get().toReport();
            return Optional.of(new PilotFindings(closed.cards(), closed.goals()));
        }
        return shadows.find(pilot)
                .map(all ->
                        new PilotFindings(all.stream().map(Shadow::card).toList(), goals.compare(pilot, all, today())));
    }

    private Pilot get(long id, DataScope scope) {
        return desk.find(id, scope).orElseThrow(() -> new Refusal("pilots.refused.gone"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }

    private PilotWords words(Pilot pilot, Language language) {
        return new PilotWords(names(pilot, language), texts, periods);
    }

    private PilotNames names(Pilot pilot, Language language) {
        String key = pilot.standard().version().standard();
        List<Standard> others = standards.list().stream()
                .map(VersionRow::standard)
                .filter(each -> each.version().standard().equals(key))
                .toList();
        return new PilotNames(directory, pilot.standard(), others, language);
    }

    private PilotRow row(Pilot pilot, Language language) {
        Standard table = pilot.standard();
        Optional<VersionRow> draft = standards.find(pilot.draft());
        return new PilotRow(
                pilot.id(),
                table.version().standard(),
                table.name().in(language),
                table.version().version(),
                pilot.firstMonth().toString(),
                pilot.lastMonth().toString(),
                pilot.from(),
                pilot.until(),
                pilot.named().stream()
                        .flatMap(unit -> directory.findUnit(unit).stream())
                        .map(unit -> unit.name())
                        .toList(),
                pilot.state(),
                pilot.from().isAfter(today()),
                pilot.digest(),
                draft.map(VersionRow::id).orElse(null),
                draft.map(row -> !StandardDocument.write(row.standard().withVersion(table.version()))
                                .equals(StandardDocument.write(table)))
                        .orElse(false),
                draft.map(row -> row.state() != VersionState.DRAFT).orElse(false),
                pilot.begunAt(),
                pilot.begunBy());
    }
}
