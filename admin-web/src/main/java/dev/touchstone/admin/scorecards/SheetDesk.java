package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.imports.ImportDesk;
import dev.touchstone.admin.imports.ImportRun;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.Person;
import dev.touchstone.admin.people.Unit;
import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.ScorecardDiff;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.wording.DiffSheet;
import dev.touchstone.scoring.wording.ExclusionWords;
import dev.touchstone.scoring.wording.Freshness;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetHeader;
import dev.touchstone.scoring.wording.SheetLine;
import dev.touchstone.scoring.wording.SheetRank;
import dev.touchstone.scoring.wording.SheetSubject;
import dev.touchstone.scoring.wording.TrendPoint;
import dev.touchstone.scoring.wording.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a scorecard into the one outward sheet that page, PDF and spreadsheet show alike. */
@ApplicationScoped
@Transactional
public class SheetDesk {

    private static final int TREND_LENGTH = 6;

    @Inject
    CardComparison comparison;

    @Inject
    DirectoryStore directory;

    @Inject
    ConnectionDesk connections;

    @Inject
    ImportDesk imports;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /** The sheet of a card in a language. */
    public ScorecardSheet sheet(ShownCard shown, Language language) {
        return sheet(shown, language, new UnitMeans());
    }

    /** The sheet of one of many cards, which stand beside the same means. */
    ScorecardSheet sheet(ShownCard shown, Language language, UnitMeans means) {
        Organisation company = organisation.find().orElseThrow();
        ZoneId zone = company.zone();
        Period period = shown.card().input().period();
        Optional<Unit> unit = Optional.ofNullable(shown.unit()).flatMap(directory::findUnit);
        Revision revision = shown.revision();
        return ScorecardSheet.of(
                shown.card(),
                new SheetHeader(
                        subjectOf(shown, unit),
                        LocalDateTime.ofInstant(clock.instant(), zone).toLocalDate(),
                        revision == null ? 0 : revision.number(),
                        revision == null,
                        shown.generated(),
                        revision == null ? null : LocalDateTime.ofInstant(revision.confirmedAt(), zone),
                        null,
                        freshness(period, zone),
                        shown.digest(),
                        ranks(shown, company, unit),
                        trend(shown, period, means),
                        comparison.meanAttainedInUnit(shown, means)),
                language);
    }

    /**
     * The facts behind a line, in words.
     *
     * @param most how many of each kind at most
     */
    public LineEvidence evidence(ShownCard shown, SheetLine line, List<EvidenceRow> rows, int most, Language language) {
        ExclusionWords reasons = new ExclusionWords(
                Words.in(language), shown.card().input().standard().exemptions());
        return LineEvidence.of(
                line, shown.card().getLine(line.key()), rows, most, reasons, language, organisation.zone());
    }

    /** The same without an end, for programs. */
    public List<CountedFact> facts(ShownCard shown, List<EvidenceRow> rows, Language language) {
        ExclusionWords reasons = new ExclusionWords(
                Words.in(language), shown.card().input().standard().exemptions());
        return rows.stream().map(row -> CountedFact.of(row.evidence(), reasons)).toList();
    }

    /** What a later result changes, line by line. */
    public DiffSheet differences(ShownCard before, ShownCard after, Language language) {
        return DiffSheet.of(ScorecardDiff.between(before.card(), after.card()), language);
    }

    /** Two revisions side by side. */
    public RevisionChanges changes(ShownCard before, ShownCard after, Language language) {
        return RevisionChanges.of(
                before, sheet(before, language), after, sheet(after, language), differences(before, after, language));
    }

    private SheetSubject subjectOf(ShownCard shown, Optional<Unit> unit) {
        Subject subject = shown.card().input().subject();
        long id = Long.parseLong(subject.id());
        boolean person = subject.kind() == Subject.Kind.AGENT || subject.kind() == Subject.Kind.PERSON_IN_CHARGE;
        if (!person) {
            Unit own = directory.findUnit(id).orElseThrow();
            return new SheetSubject(own.name(), null, null, nameOf(own.lead()));
        }
        Person someone = directory.findPerson(id).orElseThrow();
        return new SheetSubject(
                someone.name(),
                someone.number(),
                unit.map(Unit::name).orElse(null),
                unit.map(own -> nameOf(own.lead())).orElse(null));
    }

    private List<SheetRank> ranks(ShownCard shown, Organisation company, Optional<Unit> unit) {
        List<SheetRank> ranks = new ArrayList<>();
        unit.flatMap(own -> comparison.findRankInUnit(shown, own.name())).ifPresent(ranks::add);
        if (shown.place() != null) {
            ranks.add(new SheetRank(company.name(), shown.place(), shown.placed()));
        }
        return ranks;
    }

    private List<TrendPoint> trend(ShownCard shown, Period period, UnitMeans means) {
        List<TrendPoint> points = new ArrayList<>();
        Period each = period;
        for (int i = 0; i < TREND_LENGTH && period.kind() != Period.Kind.SPAN; i++) {
            points.add(comparison.trendPoint(shown, each, means));
            each = each.previous();
        }
        Collections.reverse(points);
        return points.stream().dropWhile(point -> point.total() == null).toList();
    }

    private @Nullable Freshness freshness(Period period, ZoneId zone) {
        List<ConnectedCrm> all = connections.list();
        Optional<Instant> newest = all.stream()
                .flatMap(crm -> imports.list(crm.id(), 1).stream())
                .map(ImportRun::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return null;
        }
        Instant end = period.end(zone).minusSeconds(60);
        Instant until = newest.get().isBefore(end) ? newest.get() : end;
        long rejected =
                all.stream().mapToLong(crm -> imports.countRejected(crm.id())).sum();
        return new Freshness(LocalDateTime.ofInstant(until, zone), all.size(), rejected);
    }

    private @Nullable String nameOf(@Nullable Long person) {
        return person == null
                ? null
                : directory.findPerson(person).map(Person::name).orElse(null);
    }
}
