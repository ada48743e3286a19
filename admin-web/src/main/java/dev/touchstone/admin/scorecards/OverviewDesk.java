package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.Person;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells what the scorecards of many people come to, from what is stored: nothing is computed again. */
@ApplicationScoped
@Transactional
public class OverviewDesk {

    private static final int TREND_LENGTH = 6;

    @Inject
    OverviewStore store;

    @Inject
    DirectoryStore directory;

    @Inject
    StandardDesk standards;

    /** A period with the ones before it; empty if no version of the standard was in force. */
    public Optional<Overview> find(String standard, Period period, DataScope scope) {
        List<InForce> versions = standards.listInForce(standard, period);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        List<Period> periods = periodsUntil(period);
        PeopleResults results = results(standard, periods, scope);
        return Optional.of(new Overview(
                versions.get(versions.size() - 1).standard(),
                periods.stream()
                        .map(each -> new Overview.OfPeriod(each, results.of(isOf(each))))
                        .toList(),
                results.byUnit(isOf(period)),
                results.byUnit(isOf(period.previous())),
                results.hasGenerated()));
    }

    /** The people's results of a standard in one period. */
    public PeopleResults people(String standard, Period period, DataScope scope) {
        return results(standard, List.of(period), scope);
    }

    private PeopleResults results(String standard, List<Period> periods, DataScope scope) {
        return new PeopleResults(store.listCards(standard, periods, scope), store.listLines(standard, periods, scope));
    }

    /** What a subject's own card comes to; nobody where the reader sees none. */
    public Figures own(String standard, Period period, Subject subject, DataScope scope) {
        return new PeopleResults(
                        store.listCards(standard, period, subject, scope),
                        store.listLines(standard, period, subject, scope))
                .ofAll();
    }

    /** The newest published scorecard of a month that the reader may see. */
    public Optional<Long> findNewestPublished(DataScope scope) {
        return store.findNewestPublished(scope);
    }

    /** All scorecards of a person that the reader may see, newest first. */
    public List<PersonCard> listOf(long person, DataScope scope) {
        return store.listOf(person, scope);
    }

    /** Who that is. */
    public Optional<Person> findPerson(long person) {
        return directory.findPerson(person);
    }

    private static List<Period> periodsUntil(Period last) {
        List<Period> periods = new ArrayList<>();
        for (Period each = last; periods.size() < TREND_LENGTH; each = each.previous()) {
            periods.add(each);
        }
        Collections.reverse(periods);
        return List.copyOf(periods);
    }

    private static Predicate<OverviewCard> isOf(Period period) {
        String wanted = period.toString();
        return card -> card.period().equals(wanted);
    }
}
