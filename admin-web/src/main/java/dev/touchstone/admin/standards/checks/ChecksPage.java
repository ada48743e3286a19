package dev.touchstone.admin.standards.checks;

import dev.touchstone.admin.measurements.PastMonths;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.AgreedMixPage;
import dev.touchstone.admin.standards.CoverageDesk;
import dev.touchstone.admin.standards.OpenVersion;
import dev.touchstone.admin.standards.PublishingPage;
import dev.touchstone.admin.standards.PublishingTrial;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is looked at before a draft is published, worst first, and what keeps it from being published. */
@Named("checks")
@RequestScoped
public class ChecksPage {

    @Inject
    OpenVersion version;

    @Inject
    PublishingPage publishing;

    @Inject
    AgreedMixPage mix;

    @Inject
    CoverageDesk coverage;

    @Inject
    PublishingTrial trial;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    private @Nullable Answer answer;

    /** The checks of what is stored, for as long as nothing of it changes within a request. */
    private record Answer(
            Standard standard,
            @Nullable String from,
            @Nullable String last,
            List<Check> checks) {}

    /** All of them, worst first. */
    public List<Check> getList() {
        Standard standard = version.getStandard();
        Answer known = answer;
        if (known == null
                || known.standard() != standard
                || !String.valueOf(publishing.getFrom()).equals(String.valueOf(known.from()))
                || !String.valueOf(publishing.getLast()).equals(String.valueOf(known.last()))) {
            known = new Answer(standard, publishing.getFrom(), publishing.getLast(), check(standard));
            answer = known;
        }
        return known.checks();
    }

    /** Those that need somebody. */
    public List<Check> getOpen() {
        return getList().stream()
                .filter(check -> check.state() != CheckState.PASSED)
                .toList();
    }

    /** Those that need nobody. */
    public List<Check> getPassed() {
        return getList().stream()
                .filter(check -> check.state() == CheckState.PASSED)
                .toList();
    }

    /** Those that keep the draft from being published. */
    public List<Check> getMissing() {
        return getList().stream()
                .filter(check -> check.state() == CheckState.MISSING)
                .toList();
    }

    /** Whether the table may be published. A day that is still being typed takes no button away: a wrong one is refused. */
    public boolean isPublishable() {
        return getMissing().stream().allMatch(check -> check.path().equals(DayCheck.PATH));
    }

    /** Whether the data is still being counted. */
    public boolean isWaiting() {
        return getList().stream().anyMatch(check -> check.state() == CheckState.WAITING);
    }

    private List<Check> check(Standard standard) {
        TableChecks table = new TableChecks(version.getId(), standard, words, texts);
        List<Check> checks = new ArrayList<>();
        checks.add(table.weights());
        checks.addAll(table.findings(version.getFindings()));
        checks.add(new DayCheck(trial, today(), texts)
                .of(standard, version.isOverlay(), publishing.getFrom(), publishing.getLast()));
        checks.add(table.grades());
        checks.add(data(table, standard));
        checks.add(table.mix(mix.getQuantitative()));
        checks.sort((one, other) -> one.state().compareTo(other.state()));
        return List.copyOf(checks);
    }

    private Check data(TableChecks table, Standard standard) {
        return coverage.findDays()
                .map(days -> PastMonths.listFull(days, today(), 1).get(0))
                .map(month -> table.data(
                        month.toString(),
                        coverage.find(standard, month, Duration.ZERO).orElse(null)))
                .orElseGet(table::noData);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }
}
