package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What versions that were published after a result was confirmed mean for it, said beside the result. */
@Named("cardPast")
@RequestScoped
public class CardPast {

    @Inject
    PastDesk past;

    @Inject
    ScorecardDesk desk;

    /** Versions that reach over the card's days and leave it as it was confirmed. */
    public List<VersionRow> listFrozen(ShownCard card) {
        if (card.revisions().isEmpty()) {
            return List.of();
        }
        List<VersionRow> frozen = past.listFrozen(card.standard());
        Set<Long> later = FrozenCards.publishedAfter(card.revisions().get(0).confirmedAt(), frozen);
        Period period = card.card().input().period();
        Set<String> deciding = frozen.isEmpty()
                ? Set.of()
                : past.listInForce(card.standard(), period, Set.of()).stream()
                        .map(part -> part.standard().version().version())
                        .collect(Collectors.toSet());
        return frozen.stream()
                .filter(version -> later.contains(version.id())
                        && deciding.contains(version.standard().version().version()))
                .toList();
    }

    /** The names of versions for which the live result of a confirmed card waits to be confirmed again; empty if none. */
    public String restating(ShownCard card) {
        if (!card.moved()) {
            return "";
        }
        return desk.findLive(card.id(), card.reader())
                .flatMap(live -> RestatedUnder.find(card.card(), live.card(), past.listRestated(card.standard())))
                .orElse("");
    }
}
