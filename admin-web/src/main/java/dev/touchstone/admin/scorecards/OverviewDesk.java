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
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        List<OverviewCard> cards = store.listCards(standard, periods, scope);
        Map<Long, List<LineFigure>> lines = store.listLines(standard, periods, scope);
        return Optional.of(new Overview(
                versions.get(versions.size() - 1).standard(),
                periods.stream()
                        .map(each -> new Overview.OfPeriod(each, figures(cards, lines, isOf(each))))
                        .toList(),
                byUnit(cards, lines, period),
                byUnit(cards, lines, period.previous()),
                cards.stream().anyMatch(OverviewCard::generated)));
    }

    /** The people's results of a standard in one period. */
    public PeopleResults people(String standard, Period period, DataScope scope) {
        List<Period> one = List.of(period);
        return new PeopleResults(store.listCards(standard, one, scope), store.listLines(standard, one, scope));
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

    private static Map<Long, Figures> byUnit(
            List<OverviewCard> cards, Map<Long, List<LineFigure>> lines, Period period) {
        return cards.stream()
                .filter(isOf(period))
                .filter(card -> card.unit() != null)
                .map(OverviewCard::unit)
                .distinct()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> figures(cards, lines, isOf(period).and(card -> unit.equals(card.unit())))));
    }

    private static Figures figures(
            List<OverviewCard> cards, Map<Long, List<LineFigure>> lines, Predicate<OverviewCard> which) {
        return new PeopleResults(cards, lines).of(which);
    }

    private static Predicate<OverviewCard> isOf(Period period) {
        return card -> card.period().equals(period.toString());
    }
}
