package dev.touchstone.admin.pilots;

import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.whatif.TriedCard;
import dev.touchstone.admin.whatif.TriedResults;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.whatif.Impact;
import dev.touchstone.scoring.whatif.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Scores the people of a pilot by its draft, beside what was in force. Nothing of it is stored. */
@ApplicationScoped
@Transactional
public class Shadows {

    @Inject
    TriedResults results;

    @Inject
    DirectoryStore directory;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /** The pilot's months that had begun when it ended, or today while it runs. */
    List<Period> listMonths(Pilot pilot) {
        Instant end = pilot.endedAt() == null ? clock.instant() : pilot.endedAt();
        return pilot.listMonths(LocalDate.ofInstant(end, organisation.zone()));
    }

    /** Everybody's results of these months; nothing yet while facts are being read. */
    Optional<List<Shadow>> find(Pilot pilot) {
        List<Period> months = listMonths(pilot);
        if (months.isEmpty()) {
            return Optional.of(List.of());
        }
        StoredRoster roster = directory.roster();
        return results.find(
                        pilot.standard(),
                        months,
                        card -> unitOf(card, roster, pilot.units()).isPresent())
                .map(cards -> shadows(cards, pilot, roster));
    }

    private static List<Shadow> shadows(List<TriedCard> cards, Pilot pilot, StoredRoster roster) {
        Impact impact = new Impact(
                cards.stream().map(TriedCard::before).toList(),
                cards.stream().map(TriedCard::after).toList(),
                pilot.standard().grades());
        Set<Integer> movers = Set.copyOf(impact.movers());
        return IntStream.range(0, cards.size())
                .mapToObj(at -> {
                    TriedCard card = cards.get(at);
                    CardInput input = card.tried().input();
                    Optional<Reason> reason = card.findReason();
                    return new Shadow(
                            new PilotCard(
                                    Long.parseLong(input.subject().id()),
                                    unitOf(input, roster, pilot.units()).orElseThrow(),
                                    input.period(),
                                    PilotResult.of(card.before()),
                                    PilotResult.of(card.after()),
                                    Move.of(impact.direction(at), movers.contains(at)),
                                    reason.map(each -> each.line().key()).orElse(null),
                                    reason.map(Reason::change).orElse(null)),
                            card.tried());
                })
                .toList();
    }

    /** The unit of the pilot to which the assessed belonged on the month's last day. */
    private static Optional<Long> unitOf(CardInput card, StoredRoster roster, Set<Long> units) {
        return roster
                .listUnitsOf(
                        Long.parseLong(card.subject().id()),
                        card.period().until().minusDays(1))
                .stream()
                .filter(units::contains)
                .findFirst();
    }
}
