package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.whatif.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** People's results by a table that is not in force, for features that show them. Whom a reader may see is theirs to say. */
@ApplicationScoped
@Transactional
public class TriedResults {

    @Inject
    GroundDesk grounds;

    /**
     * The results of some people; nothing is saved.
     *
     * @param tried the table
     * @param periods in time order
     * @param whom whose cards
     * @return nothing yet while facts are being read: ask again in a second
     * @throws dev.touchstone.admin.shell.Refusal if a period cannot be measured any more
     */
    public Optional<List<TriedCard>> find(Standard tried, List<Period> periods, Predicate<CardInput> whom) {
        Ground ground = grounds.gather(tried, Question.of(tried, periods, Subject.Kind.AGENT))
                .ground();
        if (ground == null) {
            return Optional.empty();
        }
        List<Standing> after = ground.after(tried);
        return Optional.of(IntStream.range(0, after.size())
                .filter(card -> whom.test(ground.cards().get(card)))
                .mapToObj(card -> card(ground, card, after.get(card), tried))
                .toList());
    }

    private static TriedCard card(Ground ground, int card, Standing after, Standard tried) {
        Standing before = ground.before().get(card);
        boolean known = before.total() != null || before.band() != null || before.vetoed();
        return new TriedCard(before, after, known ? ground.cardBefore(card) : null, ground.cardAfter(card, tried));
    }
}
