package dev.touchstone.admin.goals;

import dev.touchstone.admin.scorecards.ShownCard;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.CardInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The goals beside the lines of a scorecard: those of the assessed, of the unit, and of all. */
@Named("cardGoals")
@RequestScoped
public class CardGoals {

    @Inject
    GoalDesk desk;

    @Inject
    Preferences preferences;

    private final Map<Long, List<GoalRow>> read = new HashMap<>();

    /** The goals on one line of a card, as its reader sees it. */
    public List<GoalRow> list(ShownCard card, String indicator) {
        return all(card).stream()
                .filter(goal -> indicator.equals(goal.indicator()))
                .toList();
    }

    /** The goals on the total. */
    public List<GoalRow> listOnTotal(ShownCard card) {
        return all(card).stream().filter(goal -> goal.indicator() == null).toList();
    }

    private List<GoalRow> all(ShownCard card) {
        CardInput input = card.card().input();
        return read.computeIfAbsent(
                card.id(),
                id -> desk.listConcerning(
                        card.standard(),
                        input.subject(),
                        card.unit(),
                        input.period().until().minusDays(1),
                        card.reader(),
                        Language.of(preferences.getLanguage().getTag())));
    }
}
