package dev.touchstone.admin.goals;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.scorecards.OverviewDesk;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.scorecards.ScorecardDesk;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.goal.Goal;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets goals, takes them back, and tells how far they are. */
@ApplicationScoped
@Transactional
public class GoalDesk {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Inject
    GoalStore store;

    @Inject
    OverviewDesk overviews;

    @Inject
    ScorecardDesk scorecards;

    @Inject
    StandardDesk standards;

    @Inject
    DirectoryStore directory;

    @Inject
    AccountLinks links;

    @Inject
    PeriodWords periods;

    @Inject
    Texts texts;

    @Inject
    AuditTrail trail;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /** All goals a reader may follow, as they stand today. */
    public List<GoalRow> list(DataScope scope, Language language) {
        return rows(store.list(scope), today(), scope, language, goal -> true);
    }

    /** Those of a standard, as they stand with the results until a day. */
    public List<GoalRow> list(String standard, LocalDate day, DataScope scope, Language language) {
        return rows(
                store.list(scope).stream()
                        .filter(goal -> goal.standard().equals(standard))
                        .toList(),
                day,
                scope,
                language,
                goal -> true);
    }

    /** Those that concern a subject; how far its own ones are by its results until a day, as the reader sees them. */
    List<GoalRow> listConcerning(
            String standard, Subject subject, @Nullable Long unit, LocalDate day, DataScope scope, Language language) {
        return rows(
                store.listConcerning(standard, subject, unit),
                day,
                scope,
                language,
                goal -> subject.equals(goal.subject()));
    }

    /** Sets a goal. */
    public long add(GoalWish wish, String by) {
        Standard standard =
                findNewest(wish.standard()).orElseThrow(() -> new Refusal("goals.refused.standard", wish.standard()));
        String indicator = wish.indicator();
        if (indicator != null && GoalWords.find(standard, indicator).isEmpty()) {
            throw new Refusal("goals.refused.indicator", indicator, wish.standard());
        }
        requireAmount(wish);
        if (wish.base().kind() == Period.Kind.SPAN) {
            throw new Refusal("goals.refused.base", wish.base().toString());
        }
        if (wish.due().isBefore(wish.base().until())) {
            throw new Refusal(
                    "goals.refused.due", wish.due().toString(), wish.base().toString());
        }
        GoalEntity goal = store.add(new GoalEntity(wish, subjectOf(wish), clock.instant(), by));
        trail.record(told(AuditAction.GOAL_SET, goal));
        return goal.id();
    }

    /** Takes a goal back; it is not followed any more. */
    public void remove(long id) {
        GoalEntity goal = store.find(id).orElseThrow(() -> new Refusal("goals.refused.gone"));
        trail.record(told(AuditAction.GOAL_REMOVED, goal));
        store.remove(goal);
    }

    /** Standards that goals can be set on, their newest published versions. */
    List<Standard> listStandards() {
        return standards.listPublishedStandards().stream()
                .flatMap(each -> findNewest(each).stream())
                .toList();
    }

    /** Months, quarters and years with results, newest first. */
    List<Period> listPeriods(String standard, DataScope scope) {
        return scorecards.listPeriods(standard, scope).stream()
                .filter(period -> period.kind() != Period.Kind.SPAN)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<GoalRow> rows(
            List<GoalEntity> goals, LocalDate day, DataScope scope, Language language, Predicate<Goal> measured) {
        GoalMeasuring measuring = new GoalMeasuring(overviews, scorecards, links, scope, day);
        GoalWords words = new GoalWords(texts, periods, links, language);
        Map<String, Optional<Standard>> tables = goals.stream()
                .map(GoalEntity::standard)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::findNewest));
        return goals.stream()
                .map(goal -> {
                    Optional<Standard> table = tables.getOrDefault(goal.standard(), Optional.empty());
                    Goal wanted = goal.toGoal(better(goal, table));
                    Standing standing = measured.test(wanted) ? measuring.stand(wanted) : Standing.unknown(wanted, day);
                    return words.row(goal, standing, table);
                })
                .toList();
    }

    private static Direction better(GoalEntity goal, Optional<Standard> table) {
        return table.flatMap(standard -> GoalWords.find(standard, goal.indicator()))
                .map(Indicator::rule)
                .map(rule -> rule.better())
                .orElse(Direction.HIGHER_IS_BETTER);
    }

    private Optional<Standard> findNewest(String standard) {
        return standards.list().stream()
                .filter(row -> row.state() == VersionState.PUBLISHED && !row.overlay())
                .map(VersionRow::standard)
                .filter(each -> each.version().standard().equals(standard))
                .max(Comparator.comparing(each -> each.version().from()));
    }

    private static void requireAmount(GoalWish wish) {
        BigDecimal amount = wish.amount();
        if (amount.abs().compareTo(MOST) > 0) {
            throw new Refusal("goals.refused.amount", amount.toPlainString());
        }
        boolean noChange = amount.signum() == 0 || amount.compareTo(ALL.negate()) < 0;
        if (wish.wanted() == WantedKind.CHANGE && noChange) {
            throw new Refusal("goals.refused.change", amount.toPlainString());
        }
    }

    private @Nullable Subject subjectOf(GoalWish wish) {
        Long unit = wish.unit();
        Long person = wish.person();
        if (unit != null && person != null) {
            throw new Refusal("goals.refused.both");
        }
        if (person != null) {
            return directory
                    .findPerson(person)
                    .map(known -> Subject.agent(String.valueOf(known.id())))
                    .orElseThrow(() -> nobody(person));
        }
        return unit == null
                ? null
                : directory
                        .findUnit(unit)
                        .map(known ->
                                new Subject(Subject.Kind.valueOf(known.kind().name()), String.valueOf(unit)))
                        .orElseThrow(() -> nobody(unit));
    }

    private static Refusal nobody(long key) {
        return new Refusal("goals.refused.nobody", String.valueOf(key));
    }

    private static Act told(AuditAction action, GoalEntity goal) {
        return Act.of(action, AuditSubject.Kind.GOAL, goal.id())
                .with(AuditField.STANDARD, goal.standard())
                .with(AuditField.LINE, goal.indicator());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }
}
