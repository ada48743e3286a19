package dev.touchstone.admin.home;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.imports.ImportDesk;
import dev.touchstone.admin.imports.ImportRun;
import dev.touchstone.admin.people.Unit;
import dev.touchstone.admin.scorecards.GradeMark;
import dev.touchstone.admin.scorecards.OverviewDesk;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.scorecards.ScorecardDesk;
import dev.touchstone.admin.scorecards.SheetDesk;
import dev.touchstone.admin.shell.Moments;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetGrade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the first page shows. */
@ApplicationScoped
public class HomeDesk {

    @Inject
    OverviewDesk overviews;

    @Inject
    ScorecardDesk scorecards;

    @Inject
    SheetDesk sheets;

    @Inject
    StandardDesk standards;

    @Inject
    ConnectionDesk connections;

    @Inject
    ImportDesk imports;

    @Inject
    OrganisationDesk organisation;

    @Inject
    Concerns concerns;

    @Inject
    PeriodWords periodWords;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    /** Months that have results for this reader, oldest first. */
    public List<Period> listMonths(String standard, DataScope scope) {
        return scorecards.listPeriods(standard, scope).stream()
                .filter(period -> period.kind() == Period.Kind.MONTH)
                .sorted()
                .toList();
    }

    /** The newest of these months that is over; the first one if none is. */
    public Optional<Period> findUsualMonth(List<Period> months) {
        LocalDate today = organisation
                .find()
                .map(company -> clock.instant().atZone(company.zone()).toLocalDate())
                .orElse(LocalDate.MIN);
        return months.stream()
                .filter(month -> !month.until().isAfter(today))
                .max(Comparator.naturalOrder())
                .or(() -> months.stream().findFirst());
    }

    /** How service stands in a period; empty if the standard was not in force. */
    public Optional<HomeSheet> find(String standard, Period period, DataScope scope, Language language) {
        return overviews.find(standard, period, scope).map(overview -> {
            var names =
                    scorecards.listUnits(new DataScope.All()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
            return new OverviewWords(overview, language, texts, periodWords).sheet(names);
        });
    }

    /** What this reader should look at, faults first. */
    public List<Attention> listAttention(@Nullable HomeSheet sheet, DataScope scope) {
        List<Attention> all = new ArrayList<>();
        if (scope instanceof DataScope.All) {
            all.addAll(concerns.list());
        }
        if (sheet != null) {
            all.addAll(new ResultConcerns(texts).list(sheet));
        }
        all.sort(Comparator.comparing(each -> List.of("bad", "warn", "acc").indexOf(each.kind())));
        return List.copyOf(all);
    }

    /** "数据截至 11-21 06:10 · 2 个连接"; empty before the first import. */
    public String freshness() {
        List<ConnectedCrm> all = connections.list();
        Optional<Instant> newest = all.stream()
                .flatMap(crm -> imports.list(crm.id(), 1).stream())
                .map(ImportRun::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return newest.map(at -> texts.of("home.freshness", moments.of(at), all.size()))
                .orElse("");
    }

    /** What is to do before there are results; every step done once there are. */
    public List<FirstStep> listFirstSteps(DataScope scope) {
        List<ConnectedCrm> connected = connections.list();
        boolean read = connected.stream()
                .flatMap(crm -> imports.list(crm.id(), 1).stream())
                .anyMatch(run -> run.added() + run.same() + run.changed() > 0);
        List<String> published = standards.listPublishedStandards();
        boolean results = published.stream()
                .anyMatch(standard -> !scorecards.listPeriods(standard, scope).isEmpty());
        boolean[] done = {!connected.isEmpty(), read, !published.isEmpty(), results};
        String[] keys = {"connect", "fetch", "publish", "results"};
        String[] paths = {
            "/connections/connections", "/imports/imports", "/standards/standards", "/scorecards/scorecards"
        };
        List<FirstStep> steps = new ArrayList<>();
        boolean waiting = false;
        for (int i = 0; i < keys.length; i++) {
            steps.add(new FirstStep(keys[i], done[i], !done[i] && !waiting, pathOf(paths[i], i == 1, connected)));
            waiting |= !done[i];
        }
        return List.copyOf(steps);
    }

    /** The newest published scorecard of an assessed person. */
    public Optional<OwnResult> findOwn(DataScope scope, Language language) {
        return overviews
                .findNewestPublished(scope)
                .flatMap(card -> scorecards.find(card, scope))
                .map(shown -> ownResult(shown.id(), sheets.sheet(shown, language)));
    }

    private static String pathOf(String path, boolean perConnection, List<ConnectedCrm> connected) {
        return perConnection && !connected.isEmpty()
                ? path + "?connection=" + connected.get(0).id()
                : path;
    }

    private static OwnResult ownResult(long card, ScorecardSheet sheet) {
        SheetGrade grade = sheet.grade();
        int level = switch (grade.kind()) {
            case GRADED -> GradeMark.of(grade.level());
            case NOT_GRADED -> 0;
            case NOT_QUALIFIED -> -1;
        };
        return new OwnResult(
                card,
                sheet.title(),
                sheet.standard(),
                sheet.revision(),
                Objects.requireNonNullElse(sheet.published(), ""),
                sheet.total(),
                grade.name(),
                level,
                Objects.requireNonNullElse(grade.explanation(), ""),
                sheet.ranks(),
                sheet.trend());
    }
}
